import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentDecode, percentEncode } from '../../../protocol/percent-encode.ts';

describe('percentEncode', () => {
  it.each([
    [' ', '%20'],
    ['*', '%2A'],
    ['~', '~'],
    ['+', '%2B'],
    ["!'()", '%21%27%28%29'],
    ['中', '%E4%B8%AD'],
    ['😀', '%F0%9F%98%80'],
    ['a-Z_0.9', 'a-Z_0.9'],
    ['\uD800', '%EF%BF%BD'],
    ['x\uDC00\uD800', 'x%EF%BF%BD%EF%BF%BD'],
  ])('writes %j as %s', (plain, encoded) => {
    expect(percentEncode(plain)).toBe(encoded);
  });

  it('is undone by percentDecode', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        expect(percentDecode(percentEncode(any))).toBe(any);
      }),
    );
  });

  it('leaves only unreserved characters and escapes, even of text that is not well formed', () => {
    const anyUnit = fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit));
    fc.assert(
      fc.property(fc.string({ unit: anyUnit }), (any) => {
        expect(percentEncode(any)).toMatch(/^(?:[A-Za-z0-9\-_.~]|%[0-9A-F]{2})*$/);
      }),
    );
  });
});

describe('percentDecode', () => {
  it.each([
    ['v+1', 'v 1'],
    ['v%2B1', 'v+1'],
    ['%e4%b8%ad', '中'],
    ['*~', '*~'],
  ])('reads %s as %j', (encoded, plain) => {
    expect(percentDecode(encoded)).toBe(plain);
  });

  it.each(['%', '%4', '%GG', '%FF', '%E4%B8', '%ED%A0%80'])('knows no meaning of %s', (malformed) => {
    expect(percentDecode(malformed)).toBeUndefined();
  });
});
