import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Constraint } from '../../../../generators/values/completion.ts';
import { coveringArray } from '../../../../generators/values/covering-array.ts';

type Row = readonly number[];

/** Every row of values that the constraints let stand, by trying all. */
function feasibleRows(sizes: readonly number[], constraints: readonly Constraint[]): readonly Row[] {
  const all = sizes.reduce<readonly Row[]>(
    (rows, size) => rows.flatMap((row) => Array.from({ length: size }, (_, value) => [...row, value])),
    [[]],
  );
  return all.filter((row) => isFeasible(row, constraints));
}

function isFeasible(row: Row, constraints: readonly Constraint[]): boolean {
  return constraints.every(({ factors, allows }) => allows(factors.map((factor) => row[factor] ?? -1)));
}

/** The choices of values for so many factors that stand in some row. */
function choicesIn(rows: readonly Row[], strength: number): ReadonlySet<string> {
  const choose = (row: Row, from: number, left: number): readonly string[] =>
    left === 0
      ? ['']
      : row.flatMap((value, factor) =>
          factor < from ? [] : choose(row, factor + 1, left - 1).map((rest) => `${factor}=${value} ${rest}`),
        );
  return new Set(rows.flatMap((row) => choose(row, 0, strength)));
}

/** Constraints in which some combinations of one to three factors are forbidden. */
const problems = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 }).chain((sizes) =>
  fc.record({
    sizes: fc.constant(sizes),
    constraints: fc.array(
      fc
        .record({
          factors: fc.uniqueArray(fc.nat(sizes.length - 1), { minLength: 1, maxLength: 3 }),
          forbidden: fc.array(fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }), { maxLength: 6 }),
        })
        .map(({ factors, forbidden }): Constraint => ({
          factors,
          allows: (values) => !forbidden.some((row) => values.every((value, index) => value === row[index])),
        })),
      { maxLength: 4 },
    ),
    strength: fc.integer({ min: 1, max: 3 }),
    seed: fc.integer(),
  }),
);

const times = (size: number, count: number): readonly number[] => Array.from({ length: count }, () => size);

describe('coveringArray', () => {
  it('covers every choice that some feasible row holds, and has no infeasible row', () => {
    fc.assert(
      fc.property(problems, (goal) => {
        const rows = coveringArray(goal);
        expect(rows.filter((row) => !isFeasible(row, goal.constraints))).toEqual([]);
        const strength = Math.min(goal.strength, goal.sizes.length);
        expect(choicesIn(rows, strength)).toEqual(choicesIn(feasibleRows(goal.sizes, goal.constraints), strength));
      }),
      { numRuns: 300 },
    );
  });

  it('has no row that covers nothing new', () => {
    fc.assert(
      fc.property(problems, (goal) => {
        const rows = coveringArray(goal);
        const strength = Math.min(goal.strength, goal.sizes.length);
        for (const index of rows.keys()) {
          const before = choicesIn(rows.slice(0, index), strength).size;
          expect(choicesIn(rows.slice(0, index + 1), strength).size).toBeGreaterThan(before);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('gives the same rows for the same seed', () => {
    const goal = { sizes: [3, 4, 2, 5, 3], strength: 2, seed: 7 };
    expect(coveringArray(goal)).toEqual(coveringArray(goal));
    expect(coveringArray(goal)).not.toEqual(coveringArray({ ...goal, seed: 8 }));
  });

  it('gives nothing where nothing is feasible, and for no factors', () => {
    const never: Constraint = { factors: [0], allows: () => false };
    expect(coveringArray({ sizes: [2, 2], strength: 2, constraints: [never], seed: 1 })).toEqual([]);
  });

  // Sizes that AETG, IPO, PICT and others reach for these, as Czerwonka collects them (pairwise.org): least and most.
  it.each([
    ['3^4', times(3, 4), 9, 11],
    ['3^13', times(3, 13), 15, 20],
    ['4^15 3^17 2^29', [...times(4, 15), ...times(3, 17), ...times(2, 29)], 29, 41],
    ['4 3^39 2^35', [4, ...times(3, 39), ...times(2, 35)], 21, 30],
    ['2^100', times(2, 100), 10, 17],
  ] as const)('covers the pairs of %s in about as many rows as published tools', (_name, sizes, least, most) => {
    const { length } = coveringArray({ sizes, strength: 2, seed: 1 });
    expect(length).toBeGreaterThanOrEqual(least);
    expect(length).toBeLessThanOrEqual(most);
  });
});
