import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBody } from '../../../../protocol/bodies/body.ts';

const none = new Set<string>();
const html = 'an HTML page instead of an API answer';

describe('decodeBody', () => {
  it('decodes each format when it is the one asked for', () => {
    expect(decodeBody({ body: ' {"A":["1"]}', expected: 'json', lists: none })).toEqual({
      ok: true,
      format: 'json',
      value: { A: ['1'] },
    });
    expect(decodeBody({ body: '<R><A><B>1</B></A></R>', expected: 'xml', lists: new Set(['A.B']) })).toEqual({
      ok: true,
      format: 'xml',
      root: 'R',
      value: { A: { B: ['1'] } },
    });
  });

  it.each([
    ['an HTML page', '<!DOCTYPE html><html><body>no</body></html>', 'json', html],
    ['an HTML page', ' <HTML lang="en">', 'xml', html],
    ['an HTML page behind a comment', '<!-- proxy -->\n<!doctype html>', 'xml', html],
    ['an XHTML page', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html/>', 'xml', html],
    ['XML for JSON', '<Error><Code>X</Code></Error>', 'json', 'XML although JSON was asked for'],
    ['JSON for XML', '{"Code":"X"}', 'xml', 'JSON although XML was asked for'],
    ['plain text for XML', 'Bad Gateway', 'xml', 'a body that is not XML'],
    ['an empty body', ' \n', 'json', 'an empty body'],
  ] as const)('names the problem of %s', (_title, body, expected, problem) => {
    expect(decodeBody({ body, expected, lists: none })).toMatchObject({ ok: false, problem });
  });

  it('goes by the body, not by its label, save to tell HTML from XML', () => {
    const contentType = 'text/html; charset=utf-8';
    const decode = (body: string, expected: 'json' | 'xml'): object =>
      decodeBody({ body, contentType, expected, lists: none });
    expect(decode('{"A":"1"}', 'json')).toMatchObject({ ok: true });
    expect(decode('<R><A>1</A></R>', 'xml')).toMatchObject({ ok: true });
    expect(decode('<h1>404</h1>', 'json')).toEqual({ ok: false, problem: html });
  });

  it('never throws, whatever the text', () => {
    const markup = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '<R>',
      '</R>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '&',
      ';',
      '"',
      '=',
      ' ',
      '{',
      '}',
      '[',
      ':',
      '\uD800',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map((text) => `<R>${text}</R>`),
          fc.string({ unit: markup }).map((text) => `<R>${text}`),
          fc.string({ unit: markup }).map((text) => `{"a":${text}`),
        ),
        fc.constantFrom('json', 'xml'),
        (body, expected) => {
          const decoded = decodeBody({ body, expected, lists: none });
          expect(decoded.ok || decoded.problem.length > 0).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
