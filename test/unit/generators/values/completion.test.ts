import fc from 'fast-check';
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

  it('answers as trying everything does', () => {
    const sizes = [2, 3, 2, 3];
    const tables = fc.array(
      fc.record({
        factors: fc.uniqueArray(fc.nat(sizes.length - 1), { minLength: 1, maxLength: 3 }),
        allowed: fc.array(fc.boolean(), { minLength: 18, maxLength: 18 }),
      }),
      { maxLength: 5 },
    );
    const rowOf = fc.tuple(...sizes.map((size) => fc.integer({ min: open, max: size - 1 })));
    const place = (factors: readonly number[], values: readonly number[]): number =>
      values.reduce((at, value, index) => at * (sizes[factors[index] ?? 0] ?? 0) + value, 0);
    fc.assert(
      fc.property(tables, rowOf, (drawn, row) => {
        const constraints = drawn.map(({ factors, allowed }): Constraint => ({
          factors,
          allows: (values) => allowed[place(factors, values)] === true,
        }));
        const rows = Array.from({ length: 36 }, (_, at) => digitsOf(at, sizes));
        const works = rows.some(
          (whole) =>
            whole.every((value, factor) => row[factor] === open || row[factor] === value) &&
            constraints.every(({ factors, allows }) => allows(factors.map((factor) => whole[factor] ?? 0))),
        );
        expect(completionOf(sizes, constraints)([...row])).toBe(works);
      }),
      { numRuns: 500 },
    );
  });

  it('finds what cannot be among the last of many factors, without trying all the others', () => {
    const sizes = Array.from({ length: 60 }, () => 3);
    const chain = sizes.slice(1).map((_, at): Constraint => ({ factors: [at, at + 1], allows: ([a, b]) => a !== b }));
    const never: Constraint = { factors: [57, 58, 59], allows: ([a, b, c]) => a === b && b === c };
    const row = sizes.map(() => open);
    expect(completionOf(sizes, chain)(row)).toBe(true);
    expect(completionOf(sizes, [...chain, never])(row)).toBe(false);
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
