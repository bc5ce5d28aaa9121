import { expect, test } from 'vitest';
import { oneLine } from '../../../../reports/parts/one-line.ts';

test('oneLine joins lines and shows what could steer a terminal as U+FFFD', () => {
  expect(oneLine('a\r\n\tb \u001B[31m\u202E\uD800')).toBe('a b \uFFFD[31m\uFFFD\uFFFD');
});

test('oneLine cuts at a length, never inside a character', () => {
  expect(oneLine('abcd', 4)).toBe('abcd');
  expect(oneLine('abcde', 4)).toBe('abcd…');
  expect(oneLine('abc\u{1F600}e', 4)).toBe('abc…');
});
