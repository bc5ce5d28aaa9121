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

/**
 * Prepares constraints for factors of the given sizes. Backtracks over the constrained factors alone, those that constraints tie
 * together apart from the others, and goes on with the factor that has the fewest values left (Haralick and Elliott, 1980).
 */
export function completionOf(sizes: readonly number[], constraints: readonly Constraint[]): Completable {
  const parts = tiedTogether(constraints.map((constraint) => tableOf(sizes, constraint)));
  const completable = parts.map((tables) => remembering(sizes, factorsOf(tables), searchOf(sizes, tables)));
  return (row) => completable.every((works) => works(row));
}

/** Tables in parts such that no factor stands in two of them. */
function tiedTogether(tables: readonly Table[]): readonly (readonly Table[])[] {
  return tables.reduce((parts: readonly (readonly Table[])[], table) => {
    const isTied = (part: readonly Table[]): boolean =>
      part.some(({ factors }) => factors.some((one) => table.factors.includes(one)));
    return [...parts.filter((part) => !isTied(part)), [...parts.filter(isTied).flat(), table]];
  }, []);
}

function factorsOf(tables: readonly Table[]): readonly number[] {
  return [...new Set(tables.flatMap(({ factors }) => factors))];
}

function searchOf(sizes: readonly number[], tables: readonly Table[]): Completable {
  const tablesWith = new Map(
    factorsOf(tables).map((factor) => [factor, tables.filter((table) => table.factors.includes(factor))]),
  );
  // Of those with equally many values the one in most constraints comes first.
  const factors = [...tablesWith].toSorted(([, a], [, b]) => b.length - a.length).map(([factor]) => factor);
  const fits = (factor: number, row: PartialRow): boolean =>
    (tablesWith.get(factor) ?? []).every((table) => isAllowed(table, row, sizes));
  const valuesLeft = (factor: number, row: PartialRow): readonly number[] => {
    const left: number[] = [];
    for (let value = 0; value < (sizes[factor] ?? 0); value += 1) {
      row[factor] = value;
      if (fits(factor, row)) left.push(value);
    }
    row[factor] = open;
    return left;
  };
  const complete = (row: PartialRow): boolean => {
    let [next, fewest]: [number, readonly number[] | undefined] = [open, undefined];
    for (const factor of factors) {
      if (row[factor] !== open) continue;
      const left = valuesLeft(factor, row);
      if (fewest === undefined || left.length < fewest.length) [next, fewest] = [factor, left];
      if (left.length === 0) return false;
    }
    if (fewest === undefined) return true;
    for (const value of fewest) {
      row[next] = value;
      const works = complete(row);
      row[next] = open;
      if (works) return true;
    }
    return false;
  };
  return (row) => tables.every((table) => isAllowed(table, row, sizes)) && complete(row);
}

/** Whether a table lets the values of a row stand together; while one of them is open, nothing is said against them. */
function isAllowed({ factors, allowed }: Table, row: PartialRow, sizes: readonly number[]): boolean {
  let at = 0;
  for (const factor of factors) {
    const value = row[factor] ?? open;
    if (value === open) return true;
    at = at * (sizes[factor] ?? 0) + value;
  }
  return allowed[at] === 1;
}

/** The same answer is not worked out twice, unless the values of so many factors do not fit into a number exactly. */
function remembering(sizes: readonly number[], factors: readonly number[], works: Completable): Completable {
  const known = new Map<number, boolean>();
  const count = factors.reduce((product, factor) => product * ((sizes[factor] ?? 0) + 1), 1);
  if (count > Number.MAX_SAFE_INTEGER) return works;
  return (row) => {
    let key = 0;
    for (const factor of factors) key = key * ((sizes[factor] ?? 0) + 1) + (row[factor] ?? open) - open;
    let answer = known.get(key);
    if (answer === undefined) known.set(key, (answer = works(row)));
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
