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

const host = { characters: 'a-zA-Z0-9.~*-', host: 'name' } as const;

it.each<[string, boolean]>([
  ['www.example.com', true],
  ['9-1.*.com', true],
  ['localhost', false],
  ['.example.com', false],
  ['www.example.', false],
  ['-www.example.com', false],
  ['www.example.c0m', false],
  ['www.example.c-m', false],
  ['~^www', false],
])('the name of a host judges "%s" as %s', (text, expected) => {
  expect(matchesPattern(host, text)).toBe(expected);
});

it('lets an expression stand in the place of a host', () => {
  expect(matchesPattern({ ...host, host: 'name-or-expression' }, '~www')).toBe(true);
});

it.each<[string, boolean]>([
  ['my-host', true],
  ['host', false],
  ['HOST', false],
])('what is ruled out in letters of either case judges "%s" as %s', (text, expected) => {
  expect(matchesPattern({ characters: 'a-zA-Z-', not: ['host'], anyCase: true }, text)).toBe(expected);
});

it.each<[string, boolean]>([
  ['http', true],
  ['see http://a', false],
])('what stands nowhere in a text judges "%s" as %s', (text, expected) => {
  expect(matchesPattern({ characters: '\\s\\S', without: ['http://'] }, text)).toBe(expected);
});
