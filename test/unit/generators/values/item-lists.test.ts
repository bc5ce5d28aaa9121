import { expect, it } from 'vitest';
import { listOf, listWith } from '../../../../generators/values/item-lists.ts';
import type { Parameter } from '../../../../specs/parameter.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';

const matches = loadSpecBook('relay', 'test/fixtures/services')
  .actions.find(({ name }) => name === 'CreateRoute')
  ?.parameters.find(({ name }) => name === 'Matches') as Parameter;

it('makes a longer list by what is put before a plain one, told apart in each field that is named', () => {
  expect(JSON.parse(listOf(matches, 3))).toEqual([
    { Order: 1, Type: 'Header', Header: { Key: 'More' } },
    { Order: '2', Type: 'Header', Header: { Key: 'More1' } },
    { Order: 9, Type: 'Path', Path: { Values: ['/a'] } },
  ]);
});

it('leaves a list that is no longer as it is', () => {
  expect(JSON.parse(listOf(matches, 1))).toEqual([{ Order: 9, Type: 'Path', Path: { Values: ['/a'] } }]);
});

it('finds a list whose first item has a field, a plain one before others', () => {
  expect(listWith(matches, 'Type')[0]).toMatchObject({ Type: 'Path' });
  expect(listWith(matches, 'Header.Key')[0]).toMatchObject({ Type: 'Header' });
});
