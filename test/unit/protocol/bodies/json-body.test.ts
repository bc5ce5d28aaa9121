import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeJson, encodeJson } from '../../../../protocol/bodies/json-body.ts';

describe('decodeJson', () => {
  it('reads back what encodeJson wrote', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        expect(decodeJson(encodeJson(value))).toEqual({
          ok: true,
          format: 'json',
          value: JSON.parse(JSON.stringify(value)) as unknown,
        });
      }),
    );
  });

  it.each([
    ['an array', '[1]', 'JSON that is an array instead of an object'],
    ['a bare value', 'null', 'JSON that is a bare value instead of an object'],
    ['an early end', '{"a":\n{', 'malformed JSON at line 2, column 2: the text ends where there should be a name or }'],
    [
      'a trailing comma, as the examples of the guide have',
      '{"a":1,}',
      'malformed JSON at line 1, column 8: something else stands where there should be a name',
    ],
  ])('says what is wrong and where of %s', (_title, body, problem) => {
    expect(decodeJson(body)).toEqual({ ok: false, problem });
  });

  it('quotes nothing of the text, for half a secret escapes redaction', () => {
    const decoded = decodeJson('{"PrivateKey":QUJDREVGR0hJSktM}');
    expect(decoded.ok).toBe(false);
    expect(JSON.stringify(decoded)).not.toMatch(/QUJD|SktM|Private/);
  });

  it('reads a hundred levels and refuses more', () => {
    const nested = (levels: number): string => `{"a":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
    expect(decodeJson(nested(100)).ok).toBe(true);
    expect(decodeJson(nested(102))).toMatchObject({ ok: false, problem: 'JSON nested deeper than 100 levels' });
    expect(decodeJson(nested(1_000_000)).ok).toBe(false);
  });

  it('treats names of the prototype as ordinary names', () => {
    const decoded = decodeJson('{"__proto__":{"Code":"X"}}');
    expect(decoded.ok && decoded.value['Code']).toBeUndefined();
    expect(decoded.ok && Object.keys(decoded.value)).toEqual(['__proto__']);
  });
});
