import { check, json as jsonText, property } from 'fast-check';
import { expect, test } from 'vitest';
import { prettyBody } from '../../../../reports/html/pretty-body.ts';

test('prettyBody indents any JSON list or object as JSON.stringify does', () => {
  const law = property(jsonText(), (text) => {
    const value = JSON.parse(text) as unknown;
    if (typeof value !== 'object' || value === null) return prettyBody(text) === text;
    return prettyBody(text) === JSON.stringify(value, null, 2);
  });
  expect(check(law, { seed: 2014 }).counterexample).toBeNull();
});

test('prettyBody keeps big numbers, repeated names and text between the tags as they are', () => {
  expect(prettyBody('{"a":12345678901234567890,"a":1.0}')).toBe('{\n  "a": 12345678901234567890,\n  "a": 1.0\n}');
  expect(prettyBody('<A><B> x </B><C/></A>')).toBe('<A>\n  <B> x </B>\n  <C/>\n</A>');
});

test('prettyBody leaves other text as it is', () => {
  for (const text of ['', ' ', 'Bad Gateway', '{"a":', '<a>\n<b>', '{a}']) expect(prettyBody(text)).toBe(text);
});
