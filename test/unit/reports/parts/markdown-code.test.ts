import { array, check, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { markdownCode } from '../../../../reports/parts/markdown-code.ts';

test('markdownCode fences text by more backticks than it holds in a row', () => {
  expect(markdownCode('plain | <b>')).toBe('`plain | <b>`');
  expect(markdownCode('a ``b` c\nd')).toBe('``` a ``b` c d ```');
  expect(markdownCode(' \n ')).toBe('(empty)');
});

test('markdownCode gives one span that ends where the text ends', () => {
  const text = array(constantFrom('`', '``', 'a', ' ', '\n', '|', '\\')).map((parts) => parts.join(''));
  const law = property(text, (text) => {
    const made = markdownCode(text);
    if (made === '(empty)') return text.trim() === '';
    const fence = /^`+/.exec(made)?.[0] ?? '';
    const inner = made.slice(fence.length, made.length - fence.length);
    const runs = [...inner.matchAll(/`+/g)].map(([run]) => run);
    return made.endsWith(fence) && !made.includes('\n') && !runs.includes(fence);
  });
  expect(check(law, { seed: 2014 }).counterexample).toBeNull();
});
