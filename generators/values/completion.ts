/** A rule between some factors: which of their values, given by index, may stand together. */
export interface Constraint {
  readonly factors: readonly number[];
  readonly allows: (values: readonly number[]) => boolean;
}

/** A row under construction: the index of each factor's value, or `open`. */
export type PartialRow = number[];

/** The place of a factor that has no value yet. */
export const open = -1;

/** Tells whether a row under construction can be completed so that every constraint holds. */
export type Completable = (row: PartialRow) => boolean;

interface Table {
  readonly factors: readonly number[];
  /** By the values of the factors as a number of mixed radix: 1 where they may stand together. */
  readonly allowed: Uint8Array;
}

/** Prepares constraints for factors of the given sizes. Backtracks over the constrained factors alone. */
export function completionOf(sizes: readonly number[], constraints: readonly Constraint[]): Completable {
  const tables = constraints.map((constraint) => tableOf(sizes, constraint));
  const constrained = [...new Set(constraints.flatMap(({ factors }) => factors))];
  const isAllowed = ({ factors, allowed }: Table, row: PartialRow): boolean => {
    let at = 0;
    for (const factor of factors) {
      const value = row[factor] ?? open;
      if (value === open) return true;
      at = at * (sizes[factor] ?? 0) + value;
    }
    return allowed[at] === 1;
  };
  const complete = (row: PartialRow): boolean => {
    for (const table of tables) if (!isAllowed(table, row)) return false;
    const factor = constrained.find((candidate) => row[candidate] === open);
    if (factor === undefined) return true;
    for (let value = 0; value < (sizes[factor] ?? 0); value += 1) {
      row[factor] = value;
      const works = complete(row);
      row[factor] = open;
      if (works) return true;
    }
    return false;
  };
  const known = new Map<number, boolean>();
  const count = constrained.reduce((product, factor) => product * ((sizes[factor] ?? 0) + 1), 1);
  // What does not fit into a number exactly is worked out anew each time.
  if (count > Number.MAX_SAFE_INTEGER) return complete;
  return (row) => {
    let key = 0;
    for (const factor of constrained) key = key * ((sizes[factor] ?? 0) + 1) + (row[factor] ?? open) - open;
    let answer = known.get(key);
    if (answer === undefined) known.set(key, (answer = complete(row)));
    return answer;
  };
}

function tableOf(sizes: readonly number[], { factors, allows }: Constraint): Table {
  const radixes = factors.map((factor) => sizes[factor] ?? 0);
  const allowed = new Uint8Array(radixes.reduce((product, radix) => product * radix, 1));
  for (let at = 0; at < allowed.length; at += 1) allowed[at] = allows(digitsOf(at, radixes)) ? 1 : 0;
  return { factors, allowed };
}

/** The digits of a number of mixed radix, the first the most significant. */
export function digitsOf(number: number, radixes: readonly number[]): readonly number[] {
  const digits: number[] = [];
  let rest = number;
  for (const radix of radixes.toReversed()) {
    digits.unshift(rest % radix);
    rest = Math.floor(rest / radix);
  }
  return digits;
}
