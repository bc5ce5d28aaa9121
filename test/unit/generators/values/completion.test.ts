import { describe, expect, it } from 'vitest';
import { completionOf, digitsOf, open, type Constraint } from '../../../../generators/values/completion.ts';

const differ: Constraint = { factors: [0, 1], allows: ([a, b]) => a !== b };
const lastIsOne: Constraint = { factors: [1], allows: ([b]) => b === 1 };

describe('completionOf', () => {
  it('looks whether what is open can be filled so that every constraint holds', () => {
    const works = completionOf([2, 2, 3], [differ, lastIsOne]);
    expect(works([open, open, 2])).toBe(true);
    expect(works([0, open, open])).toBe(true);
    // The second must be 1, and the first another one.
    expect(works([1, open, open])).toBe(false);
    expect(works([0, 0, open])).toBe(false);
  });

  it('leaves the row as it was', () => {
    const row = [open, open, open];
    completionOf([2, 2, 3], [differ])(row);
    expect(row).toEqual([open, open, open]);
  });
});

it('digitsOf writes a number in mixed radix, the first digit the most significant', () => {
  expect([0, 5, 11].map((number) => digitsOf(number, [2, 3, 2]))).toEqual([
    [0, 0, 0],
    [0, 2, 1],
    [1, 2, 1],
  ]);
});
