import { expect, it } from 'vitest';
import { placesOf } from '../../../../harness/wire/places-of.ts';
import { serviceOf } from '../../laws/planned.ts';

const { book } = serviceOf('alb');
const action = 'AddServersToServerGroup';
const sent = { ServerGroupId: 'group-1', 'Servers.1.Port': '80', 'Servers.2.Port': '81' };

it.each([
  [undefined, 'body'],
  ['2026', 'body'],
  ['2025', 'query'],
  ['2024', 'query'],
] as const)('what has a place of its own goes, under the edition %s, into the %s', (edition, where) => {
  const places = { 'Servers.1.Port': where, 'Servers.2.Port': where };
  expect(placesOf(book, action, sent, {}, edition)).toEqual(places);
});

it('a case can choose another place', () => {
  expect(placesOf(book, action, { 'Servers.1.Port': '80' }, { Servers: 'query' })).toEqual({
    'Servers.1.Port': 'query',
  });
});
