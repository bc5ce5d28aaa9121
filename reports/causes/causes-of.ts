import type { Level } from '../../specs/point.ts';
import type { ReportedCause, Finding, ReportedRequirement, RunReport } from '../model/run-report.ts';
import { groupBy } from '../parts/group-by.ts';
import { compareText } from '../parts/sort-report.ts';
import type { Suspicion } from './suspicion.ts';
import { mostTelling, suspicionsOf } from './suspicions-of.ts';

/** One failing case, and what may have caused it. */
interface Failure {
  readonly requirement: ReportedRequirement;
  readonly finding: Finding;
  readonly suspicions: readonly Suspicion[];
}

/** What is suspected, and what it explains. */
interface Found {
  readonly suspicion: Suspicion;
  readonly explained: readonly Failure[];
}

/**
 * The fewest causes that explain what failed: failures with the same deviation at the same place have one. What explains
 * most is taken first, and what it explains is laid aside; so a failure that follows from another stands with it. What a
 * sequence of calls shows is put down to what else is wrong with the action of its last call.
 *
 * @returns the causes, those that explain most first.
 */
export function causesOf({ requirements }: RunReport): readonly ReportedCause[] {
  const failures = requirements.filter(({ verdict }) => verdict === 'fail').flatMap(failuresOf);
  const isOfSequence = ({ finding }: Failure): boolean => finding.deviation === 'inexplicable';
  const found = cover(failures.filter((failure) => !isOfSequence(failure)));
  const sequences = failures.filter(isOfSequence);
  const known = found.map((one) => ({
    ...one,
    explained: [...one.explained, ...sequences.filter((failure) => blamed(failure, found) === one)],
  }));
  const rest = cover(sequences.filter((failure) => !blamed(failure, found)));
  return [...known, ...rest].map(causeOf).toSorted(worstFirst(requirements));
}

/** The failing cases of a requirement, each with the finding that says most. */
function failuresOf(requirement: ReportedRequirement): readonly Failure[] {
  return [...groupBy(requirement.findings, ({ caseId }) => caseId).values()].map((findings) => {
    const telling = mostTelling(findings);
    const all = telling.flatMap((finding) => suspicionsOf(requirement, finding));
    const suspicions = [...new Map(all.map((suspicion) => [suspicion.id, suspicion])).values()];
    const [finding] = telling as [Finding];
    return { requirement, finding, suspicions: suspicions.toSorted((a, b) => a.atLeast - b.atLeast) };
  });
}

/** Takes what explains most, again and again, until nothing is left. */
function cover(failures: readonly Failure[]): readonly Found[] {
  // What leads to a field is suspected only where something is missing there itself.
  const seen = new Set(
    failures.flatMap(({ suspicions }) => suspicions.filter(({ follows }) => !follows).map(({ id }) => id)),
  );
  const isSeen = ({ id, follows }: Suspicion): boolean => !follows || seen.has(id);
  let open = failures.map((failure) => ({ ...failure, suspicions: failure.suspicions.filter(isSeen) }));
  const found: Found[] = [];
  for (let suspicion = worstOf(open); suspicion; suspicion = worstOf(open)) {
    const { id } = suspicion;
    const explained = open.filter(({ suspicions }) => suspicions.some((one) => one.id === id));
    found.push({ suspicion, explained });
    open = open.filter((failure) => !explained.includes(failure));
  }
  return found;
}

/** The cause of something that is wrong with the same action, most of all with the same answer. */
function blamed({ finding }: Failure, found: readonly Found[]): Found | undefined {
  const { action, code } = finding.shownBy ?? {};
  if (action === undefined) return undefined;
  const about = (one: Found): readonly Failure[] =>
    one.explained.filter(({ requirement, finding: { shownBy } }) => (shownBy?.action ?? requirement.action) === action);
  return (
    found.find((one) => about(one).some((failure) => code !== undefined && failure.finding.shownBy?.code === code)) ??
    found.find((one) => about(one).length > 0)
  );
}

interface Tally {
  readonly suspicion: Suspicion;
  readonly requirements: Set<string>;
  /** What would have to be said instead: the most special suspicion of each failure. */
  readonly instead: Set<string>;
}

/** The suspicion that explains most requirements; of two that explain as many the more special one. */
function worstOf(failures: readonly Failure[]): Suspicion | undefined {
  const tallies = new Map<string, Tally>();
  for (const { requirement, suspicions } of failures) {
    for (const suspicion of suspicions) {
      const tally = tallies.get(suspicion.id) ?? { suspicion, requirements: new Set(), instead: new Set() };
      tally.requirements.add(requirement.id);
      tally.instead.add(suspicions[0]?.id ?? '');
      tallies.set(suspicion.id, tally);
    }
  }
  const [best] = [...tallies.values()]
    .filter(({ suspicion, instead }) => instead.size >= suspicion.atLeast)
    .toSorted(
      (a, b) =>
        b.requirements.size - a.requirements.size ||
        a.suspicion.atLeast - b.suspicion.atLeast ||
        compareText(a.suspicion.id, b.suspicion.id),
    );
  return best?.suspicion;
}

const levels = ['must', 'should', 'observe'];

/** A finding may bind less than its requirement: no document names a code for just this. */
function levelOf({ requirement, finding }: Failure): Level {
  return finding.level ?? requirement.level;
}

/** What says most about a target stands before a single value of a single parameter. */
const telling = new Set(['state', 'effect', 'idempotence', 'uniqueness', 'in-use', 'round-trip', 'response']);

function causeOf({ suspicion, explained }: Found): ReportedCause {
  const { id } = suspicion;
  const strictest = explained.toSorted(
    (a, b) =>
      levels.indexOf(levelOf(a)) - levels.indexOf(levelOf(b)) || compareText(a.requirement.id, b.requirement.id),
  );
  const [first] = strictest as [Failure];
  const level = levelOf(first);
  const { caseId, expected, actual, replay } = plainest(explained.filter((one) => levelOf(one) === level));
  const same = explained.flatMap(({ suspicions }) => suspicions.filter((one) => one.id === id));
  // That a call is refused at all says more than that it is by another code.
  const [usual = suspicion] = same;
  const { title, place, deviation } = same.find((one) => one.deviation === 'refused') ?? usual;
  const explains = [...new Set(strictest.map(({ requirement }) => requirement.id))];
  return { id, title, place, deviation, level, explains, example: { caseId, expected, actual, replay } };
}

/** The finding that is understood soonest: of the shortest case, and no race. */
function plainest(failures: readonly Failure[]): Finding {
  const length = ({ requirement: { kind }, finding: { exchanges } }: Failure): number =>
    exchanges.length + (kind === 'concurrency' ? 1000 : 0);
  const [first] = failures.toSorted((a, b) => length(a) - length(b) || compareText(a.finding.caseId, b.finding.caseId));
  return (first as Failure).finding;
}

/** What explains most, then what is promised most strictly, then what says most. */
function worstFirst(requirements: RunReport['requirements']): (a: ReportedCause, b: ReportedCause) => number {
  const kinds = new Map(requirements.map(({ id, kind }) => [id, kind]));
  const rank = ({ level, explains }: ReportedCause): number =>
    levels.indexOf(level) * 2 + (explains.some((id) => telling.has(kinds.get(id) ?? '')) ? 0 : 1);
  return (a, b) => b.explains.length - a.explains.length || rank(a) - rank(b) || compareText(a.id, b.id);
}
