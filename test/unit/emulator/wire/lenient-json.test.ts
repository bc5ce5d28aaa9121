import { expect, test } from 'vitest';
import { readLenientJson } from '../../../../emulator/wire/lenient-json.ts';

test.each([
  ['["a"]', ['a']],
  [`['a', 'b']`, ['a', 'b']],
  [`[{'a':'b'}]`, [{ a: 'b' }]],
  [`['say "yes"']`, ['say "yes"']],
  ['[]', []],
])('%s is read', (text, value) => {
  expect(readLenientJson(text)).toEqual(value);
});

test.each(['[{', 'a', `['a]`, ''])('%j is neither kind of JSON', (text) => {
  expect(readLenientJson(text)).toBeUndefined();
});
