import { expect, it } from 'vitest';
import { matchesPattern } from '../../../../specs/oracle/constraints.ts';

const letters = { characters: 'a-z', first: 'a-c' };

it.each<[string, boolean]>([
  ['', true],
  ['abc', true],
  ['dab', false],
  ['ab1', false],
])('a pattern of characters and of the first one judges "%s" as %s', (text, expected) => {
  expect(matchesPattern(letters, text)).toBe(expected);
});

it.each<[string, boolean | undefined]>([
  ['abc', true],
  ['ab1', undefined],
  ['dab', false],
  ['1ab', false],
])('an incomplete list of characters judges "%s" as %s', (text, expected) => {
  expect(matchesPattern({ ...letters, incomplete: true }, text)).toBe(expected);
});
