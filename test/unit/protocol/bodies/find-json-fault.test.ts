import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../../../protocol/bodies/find-json-fault.ts';

const layout = fc.constantFrom(undefined, 1, '\t');
const json = fc.tuple(fc.jsonValue(), layout).map(([value, indent]) => JSON.stringify(value, null, indent));

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('findJsonFault', () => {
  it.each([
    ['', 0, 'a value'],
    ['{', 1, 'a name or }'],
    ['{"a"1}', 4, 'a colon'],
    ['{"a":}', 5, 'a value'],
    ['[', 1, 'a value or ]'],
    ['[1,]', 3, 'a value'],
    ['[1}', 2, 'a comma or an end'],
    ['{} {}', 3, 'nothing more'],
    ['["a\\x"]', 3, 'the rest of a string'],
    ['["a\nb"]', 3, 'the rest of a string'],
    ['["a', 3, 'the rest of a string'],
    ['[01]', 2, 'a comma or an end'],
    ['[.5]', 1, 'a value or ]'],
    ['{"a":“b”}', 5, 'a value'],
  ])('finds the fault of %j at %d', (text, offset, wanted) => {
    expect(findJsonFault(text)).toEqual({ offset, wanted });
  });

  it('agrees with the parser on what is JSON', () => {
    const fragments = fc
      .array(
        fc.constantFrom(
          '{',
          '}',
          '[',
          ']',
          ',',
          ':',
          '"a"',
          '"',
          '1',
          '-',
          '0',
          '.5',
          'e1',
          'true',
          'nul',
          ' ',
          '\\u0041',
          '\n',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(json, fragments), (text) => {
        expect(findJsonFault(text) === undefined).toBe(parses(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('finds a character that is never allowed where it was put, or at the start of the word it is in', () => {
    fc.assert(
      fc.property(json, fc.nat(), (text, pick) => {
        const place = pick % (text.length + 1);
        const found = findJsonFault(`${text.slice(0, place)}\u0001${text.slice(place)}`)?.offset ?? Infinity;
        expect(found).toBeLessThanOrEqual(place);
        expect(text.slice(found, place)).toMatch(/^[\w\\"\-+.]{0,8}$/);
      }),
    );
  });
});
