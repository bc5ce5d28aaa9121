import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeQuery, parseQuery } from '../../../protocol/query.ts';

const text = fc.string({ unit: 'binary' });

describe('encodeQuery', () => {
  it('sorts names by code unit and encodes both sides', () => {
    expect(encodeQuery({ b: '1', 'a b': 'x=y', B: '&', é: '' })).toBe('B=%26&a%20b=x%3Dy&b=1&%C3%A9=');
  });

  it('gives the same text whatever the order of the parameters', () => {
    fc.assert(
      fc.property(fc.dictionary(text, text), (parameters) => {
        const reversed = Object.fromEntries(Object.entries(parameters).toReversed());
        expect(encodeQuery(reversed)).toBe(encodeQuery(parameters));
      }),
    );
  });
});

describe('parseQuery', () => {
  it('undoes encodeQuery', () => {
    fc.assert(
      fc.property(fc.dictionary(text, text), (parameters) => {
        const parsed = parseQuery(encodeQuery(parameters));
        expect(parsed).toEqual({ parameters: { ...parameters }, duplicates: [] });
      }),
    );
  });

  it('reads a plus as a space, keeps a malformed escape, and tolerates a missing equals sign', () => {
    expect(parseQuery('a=v+1*&b=100%&c&&d=x=y').parameters).toEqual({ a: 'v 1*', b: '100%', c: '', d: 'x=y' });
  });

  it('reports repeated names and keeps the first value', () => {
    expect(parseQuery('a=1&a=2&%61=3')).toEqual({ parameters: { a: '1' }, duplicates: ['a', 'a'] });
  });

  it('treats names of the prototype as ordinary names', () => {
    const { parameters, duplicates } = parseQuery('__proto__=x&constructor=y');
    expect(Object.entries(parameters)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
    expect(duplicates).toEqual([]);
    expect(encodeQuery(parameters)).toBe('__proto__=x&constructor=y');
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('%', '&', '=', '+', 'a', 'F', '\uD800', '中') }), (any) => {
        expect(Array.isArray(parseQuery(any).duplicates)).toBe(true);
      }),
    );
  });
});
