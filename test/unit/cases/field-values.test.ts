import { expect, test } from 'vitest';
import { fieldValues } from '../../../cases/field-values.ts';

test('all values at a path are found, through lists and past items without one', () => {
  const body = { Rules: { Rule: [{ Id: 'a' }, { Id: 'b' }, {}] } };
  expect(fieldValues(body, 'Rules.Rule.Id')).toEqual(['a', 'b']);
  expect(fieldValues(body, 'Rules.Rule')).toEqual([body.Rules.Rule]);
  expect(fieldValues({ A: null }, 'A')).toEqual([null]);
});

test('where the way ends there is no value', () => {
  expect(fieldValues({ Rules: '' }, 'Rules.Rule.Id')).toEqual([]);
  expect(fieldValues(null, 'A')).toEqual([]);
});
