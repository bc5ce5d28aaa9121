import { expect, test } from 'vitest';
import { printable } from '../../../../reports/parts/printable.ts';

test('printable keeps lines and tabs and shows what could steer a terminal as U+FFFD', () => {
  expect(printable('a\n\tb\r \u001B[31m\u009B\u202E\uD800é😀')).toBe('a\n\tb\uFFFD \uFFFD[31m\uFFFD\uFFFD\uFFFDé😀');
});
