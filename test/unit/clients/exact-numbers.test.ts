import { describe, expect, it } from 'vitest';
import { withExactNumbers } from '../../../clients/exact-numbers.ts';

describe('JSON with exact numbers', () => {
  it.each([
    ['{"a":9007199254740993}', '{"a":"9007199254740993"}'],
    ['[-9007199254740993, 80, 1.5]', '["-9007199254740993", 80, 1.5]'],
    ['{"a":"9007199254740993"}', '{"a":"9007199254740993"}'],
    [String.raw`{"a\"9007199254740993":1}`, String.raw`{"a\"9007199254740993":1}`],
    [String.raw`{"a":"b\\","c":9007199254740993}`, String.raw`{"a":"b\\","c":"9007199254740993"}`],
    ['{"a":9007199254740993.5}', '{"a":9007199254740993.5}'],
    ['9007199254740993', '"9007199254740993"'],
  ])('%s is read as %s', (json, read) => {
    expect(withExactNumbers(json)).toBe(read);
  });

  it('has texts of any length', () => {
    const json = JSON.stringify({ id: '1', message: 'a "b" '.repeat(4_000_000), n: 1 });
    expect(withExactNumbers(json) === json).toBe(true);
  });
});
