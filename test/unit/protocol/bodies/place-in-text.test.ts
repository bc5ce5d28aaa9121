import { describe, expect, it } from 'vitest';
import { placeInText } from '../../../../protocol/bodies/place-in-text.ts';

describe('placeInText', () => {
  it.each([
    ['', 0, 'line 1, column 1'],
    ['abc', 2, 'line 1, column 3'],
    ['a\nbc', 1, 'line 1, column 2'],
    ['a\nbc', 2, 'line 2, column 1'],
    ['a\n\nbc', 4, 'line 3, column 2'],
  ])('places an offset of %j at %d', (text, offset, place) => {
    expect(placeInText(text, offset)).toBe(place);
  });
});
