import type { Finding, ReportedRequirement } from '../model/run-report.ts';
import { compareText } from '../parts/sort-report.ts';
import type { Suspicion } from './suspicion.ts';

/** One failing case, and what may have caused it, the most special first. */
export interface FailingCase {
  readonly requirement: ReportedRequirement;
  readonly finding: Finding;
  readonly suspicions: readonly Suspicion[];
}

/** What is suspected, and what it explains. */
export interface Suspect {
  readonly suspicion: Suspicion;
  readonly explained: readonly FailingCase[];
}

/** What a suspicion explains of what is still open; both counts only ever fall. */
interface Tally {
  readonly suspicion: Suspicion;
  readonly failures: Set<FailingCase>;
  /** By requirement. */
  readonly requirements: Map<string, number>;
  /** What would have to be said instead: the most special suspicion of each failure. */
  readonly instead: Map<string, number>;
}

/** Takes what explains most requirements, again and again, until nothing is left. */
export function cover(failures: readonly FailingCase[]): readonly Suspect[] {
  const open = whereSeen(failures);
  const tallies = tally(open);
  let candidates = [...tallies.values()].toSorted((a, b) => byWorth(a.suspicion, b.suspicion));
  const found: Suspect[] = [];
  for (;;) {
    candidates = candidates.filter(isWorth);
    const best = mostOf(candidates);
    if (!best) return found;
    const explained = [...best.failures];
    found.push({ suspicion: best.suspicion, explained });
    for (const failure of explained) layAside(failure, tallies);
  }
}

/** Leaves out what is suspected only as a consequence of something that nothing shows. */
function whereSeen(failures: readonly FailingCase[]): readonly FailingCase[] {
  const idsOf = (all: readonly FailingCase[], fits: (suspicion: Suspicion) => boolean): ReadonlySet<string> =>
    new Set(all.flatMap(({ suspicions }) => suspicions.filter(fits).map(({ id }) => id)));
  const seen = idsOf(failures, ({ follows }) => follows !== true);
  const open = failures.map((failure) => ({
    ...failure,
    suspicions: failure.suspicions.filter(({ id, follows }) => follows !== true || seen.has(id)),
  }));
  const isOfForm = ({ suspicions }: FailingCase): boolean => suspicions.some(({ ofForm }) => ofForm === true);
  const usual = idsOf(
    open.filter((failure) => !isOfForm(failure)),
    () => true,
  );
  return open.map((failure) =>
    isOfForm(failure)
      ? { ...failure, suspicions: failure.suspicions.filter(({ id, ofForm }) => ofForm === true || usual.has(id)) }
      : failure,
  );
}

function tally(failures: readonly FailingCase[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const failure of failures) {
    for (const suspicion of failure.suspicions) {
      const known = tallies.get(suspicion.id);
      const one = known ?? { suspicion, failures: new Set(), requirements: new Map(), instead: new Map() };
      if (!known) tallies.set(suspicion.id, one);
      one.failures.add(failure);
      count(one.requirements, failure.requirement.id, 1);
      count(one.instead, failure.suspicions[0]?.id ?? '', 1);
    }
  }
  return tallies;
}

function layAside(failure: FailingCase, tallies: ReadonlyMap<string, Tally>): void {
  for (const { id } of failure.suspicions) {
    const one = tallies.get(id);
    if (!one?.failures.delete(failure)) continue;
    count(one.requirements, failure.requirement.id, -1);
    count(one.instead, failure.suspicions[0]?.id ?? '', -1);
  }
}

function count(counts: Map<string, number>, key: string, by: number): void {
  const number = (counts.get(key) ?? 0) + by;
  if (number === 0) counts.delete(key);
  else counts.set(key, number);
}

function isWorth({ suspicion, failures, instead }: Tally): boolean {
  return failures.size > 0 && instead.size >= suspicion.atLeast;
}

/** Of suspicions that explain as many the one that stands first. */
function mostOf(tallies: readonly Tally[]): Tally | undefined {
  let best: Tally | undefined;
  for (const one of tallies) if (one.requirements.size > (best?.requirements.size ?? 0)) best = one;
  return best;
}

/** Of two that explain as many the more special one is said. */
function byWorth(a: Suspicion, b: Suspicion): number {
  const rank = ({ tellsMore }: Suspicion): number => (tellsMore === true ? 0 : 1);
  return rank(a) - rank(b) || a.atLeast - b.atLeast || compareText(a.id, b.id);
}
