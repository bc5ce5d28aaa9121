import { expect, test } from 'vitest';
import { fieldHasType } from '../../../../checks/reading/has-type.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';

const fields = loadSpecBook('clb').actions.find(({ name }) => name === 'DescribeVServerGroupAttribute')?.response ?? [];
const weight = fields.find(({ path }) => path === 'BackendServers.BackendServer.Weight');

test('a number may be a text where an example writes it so, and no other text', () => {
  if (!weight) throw new Error('the spec has no such field');
  expect(['100', 100].map((value) => fieldHasType(value, weight, 'json'))).toEqual([true, true]);
  expect(['heavy', '', { Value: 1 }].map((value) => fieldHasType(value, weight, 'json'))).toEqual([
    false,
    false,
    false,
  ]);
  const { asText: _asText, ...plain } = weight;
  expect(fieldHasType('100', plain, 'json')).toBe(false);
});
