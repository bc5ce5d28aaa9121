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

const dotted = { characters: 'a-c.', within: '.' } as const;

it.each([
  ['a.b', true, true],
  ['.ab', undefined, undefined],
  ['ab.', undefined, undefined],
  ['a.d', false, undefined],
  ['.ad', false, undefined],
  ['ad.', false, undefined],
])(
  'characters that may only stand within a text leave "%s" judged as %s, and as %s by an incomplete list',
  (text, whole, incomplete) => {
    expect(matchesPattern(dotted, text)).toBe(whole);
    expect(matchesPattern({ ...dotted, incomplete: true }, text)).toBe(incomplete);
  },
);
