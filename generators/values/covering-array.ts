import { completionOf, digitsOf, open, type Completable, type Constraint, type PartialRow } from './completion.ts';
import { createRandom, shuffled } from './random.ts';

/** What an array shall cover. */
export interface CoverageGoal {
  /** How many values each factor has. */
  readonly sizes: readonly number[];
  /** Of how many factors every feasible choice of values shall stand in some row: 2 for pairs. */
  readonly strength: number;
  readonly constraints?: readonly Constraint[];
  readonly seed: number;
}

/** The values of some factors together, and which choices no row holds yet. */
interface Group {
  readonly factors: readonly number[];
  /** By the values as a number of mixed radix: 1 where the choice is feasible and in no row yet. */
  readonly wanted: Uint8Array;
  left: number;
}

/** So many rows are drafted for each that is kept; triples are many, and drafting is what costs. */
const drafts = { pairs: 8, more: 2 };

/**
 * A covering array: rows of value indices in which every choice of values for `strength` factors that the constraints
 * let stand together occurs, and nothing that breaks a constraint. Greedy, row by row, after AETG (Cohen et al., 1997):
 * a row starts with a choice that is still wanted, and takes for each further factor the value that adds most. The same
 * goal gives the same rows.
 */
export function coveringArray({
  sizes,
  strength,
  constraints = [],
  seed,
}: CoverageGoal): readonly (readonly number[])[] {
  const random = createRandom(seed);
  const isCompletable = completionOf(sizes, constraints);
  const groups = groupsOf(sizes, Math.min(strength, sizes.length), isCompletable);
  const groupsWith = sizes.map((_, factor) => groups.filter(({ factors }) => factors.includes(factor)));
  const rows: (readonly number[])[] = [];
  const count = strength > 2 ? drafts.more : drafts.pairs;
  for (let fullest = fullestOf(groups); fullest; fullest = fullestOf(groups)) {
    let best: PartialRow = [];
    let most = 0;
    for (let draft = 0; draft < count; draft += 1) {
      const row = draftRow(fullest, sizes, groupsWith, isCompletable, random);
      const gain = groups.filter((group) => isWanted(group, row, sizes)).length;
      if (gain > most) [best, most] = [row, gain];
    }
    for (const group of groups) strike(group, best, sizes);
    rows.push(best);
  }
  return rows;
}

function groupsOf(sizes: readonly number[], strength: number, isCompletable: Completable): readonly Group[] {
  const row: PartialRow = sizes.map(() => open);
  return subsetsOf(sizes.length, strength).map((factors) => {
    const radixes = factors.map((factor) => sizes[factor] ?? 0);
    const wanted = new Uint8Array(radixes.reduce((product, radix) => product * radix, 1));
    for (let at = 0; at < wanted.length; at += 1) {
      digitsOf(at, radixes).forEach((value, index) => (row[factors[index] ?? 0] = value));
      wanted[at] = isCompletable(row) ? 1 : 0;
    }
    for (const factor of factors) row[factor] = open;
    return { factors, wanted, left: wanted.reduce((sum, one) => sum + one, 0) };
  });
}

/** All ways to choose so many of the first `count` numbers. */
function subsetsOf(count: number, size: number, from = 0): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  const subsets: (readonly number[])[] = [];
  for (let first = from; first <= count - size; first += 1) {
    for (const rest of subsetsOf(count, size - 1, first + 1)) subsets.push([first, ...rest]);
  }
  return subsets;
}

function fullestOf(groups: readonly Group[]): Group | undefined {
  let fullest: Group | undefined;
  for (const group of groups) if (group.left > (fullest?.left ?? 0)) fullest = group;
  return fullest;
}

function draftRow(
  { factors, wanted, left }: Group,
  sizes: readonly number[],
  groupsWith: readonly (readonly Group[])[],
  isCompletable: Completable,
  random: () => number,
): PartialRow {
  const row: PartialRow = sizes.map(() => open);
  let skip = Math.floor(random() * left);
  const start = wanted.findIndex((one) => one === 1 && skip-- === 0);
  const radixes = factors.map((factor) => sizes[factor] ?? 0);
  digitsOf(start, radixes).forEach((value, index) => (row[factors[index] ?? 0] = value));
  const others = sizes.map((_, factor) => factor).filter((factor) => row[factor] === open);
  for (const factor of shuffled(others, random)) {
    const values = gainsOf(factor, groupsWith[factor] ?? [], row, sizes).map((gain, value) => ({
      value,
      rank: gain + random(),
    }));
    for (const { value } of values.toSorted((a, b) => b.rank - a.rank)) {
      row[factor] = value;
      if (isCompletable(row)) break;
    }
  }
  return row;
}

/** For each value of a factor, how many wanted choices it makes with the values that a row has already. */
function gainsOf(
  factor: number,
  groups: readonly Group[],
  row: PartialRow,
  sizes: readonly number[],
): readonly number[] {
  const gains = Array.from({ length: sizes[factor] ?? 0 }, () => 0);
  for (const { factors, wanted, left } of groups) {
    if (left === 0) continue;
    let [at, stride] = [0, 0];
    for (const other of factors) {
      const size = sizes[other] ?? 0;
      const value = other === factor ? 0 : (row[other] ?? open);
      if (value === open) {
        stride = 0;
        break;
      }
      at = at * size + value;
      stride = other === factor ? 1 : stride * size;
    }
    if (stride > 0)
      for (let value = 0; value < gains.length; value += 1) gains[value]! += wanted[at + value * stride] ?? 0;
  }
  return gains;
}

/** The place of a row's values among the choices of a group; -1 while one of them is open. */
function placeIn({ factors }: Group, row: PartialRow, sizes: readonly number[]): number {
  let at = 0;
  for (const factor of factors) {
    const value = row[factor] ?? open;
    if (value === open) return open;
    at = at * (sizes[factor] ?? 0) + value;
  }
  return at;
}

function isWanted(group: Group, row: PartialRow, sizes: readonly number[]): boolean {
  return group.wanted[placeIn(group, row, sizes)] === 1;
}

function strike(group: Group, row: PartialRow, sizes: readonly number[]): void {
  const at = placeIn(group, row, sizes);
  if (group.wanted[at] !== 1) return;
  group.wanted[at] = 0;
  group.left -= 1;
}
