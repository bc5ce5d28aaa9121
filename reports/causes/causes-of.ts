import { levels, type Level } from '../../specs/point.ts';
import type { ReportedCause, Finding, ReportedRequirement, RunReport } from '../model/run-report.ts';
import { groupBy } from '../parts/group-by.ts';
import { compareText } from '../parts/sort-report.ts';
import { cover, type FailingCase, type Suspect } from './cover.ts';
import { inOrder } from './in-order.ts';
import type { Suspicion } from './suspicion.ts';
import { mostTelling, suspicionsOf, type CauseContext } from './suspicions-of.ts';
import { withItems } from './with-items.ts';
import { workingOf } from './working.ts';

/**
 * The fewest causes that explain what failed: failures with the same deviation at the same place have one. What explains
 * most is taken first, and what it explains is laid aside; so a failure that follows from another stands with it. What a
 * sequence of calls shows is put down to what else is wrong with the action of its last call.
 *
 * @returns the causes: what is missing as a whole, then the others, each in the order in which they are shown.
 */
export function causesOf({ requirements, run }: RunReport): readonly ReportedCause[] {
  const context = { run, working: workingOf(requirements) };
  const failures = requirements
    .filter(({ verdict }) => verdict === 'fail')
    .flatMap((requirement) => failuresOf(requirement, context));
  const isOfSequence = ({ finding }: FailingCase): boolean => finding.deviation === 'inexplicable';
  const found = cover(failures.filter((failure) => !isOfSequence(failure)));
  const sequences = failures.filter(isOfSequence);
  const known = found.map((one) => ({
    ...one,
    explained: [...one.explained, ...sequences.filter((failure) => blamed(failure, found) === one)],
  }));
  const rest = cover(sequences.filter((failure) => !blamed(failure, found)));
  const all = [...known, ...rest].map((one) => ({ cause: causeOf(one), folds: one.suspicion.atLeast > 1 }));
  return inOrder(all, requirements);
}

/** The failing cases of a requirement, each with the finding that says most. */
function failuresOf(requirement: ReportedRequirement, context: CauseContext): readonly FailingCase[] {
  return [...groupBy(requirement.findings, ({ caseId }) => caseId).values()].map((findings) => {
    const telling = mostTelling(findings);
    const all = telling.flatMap((finding) => suspicionsOf(requirement, finding, context));
    const suspicions = [...new Map(all.map((suspicion) => [suspicion.id, suspicion])).values()];
    const [finding] = telling as [Finding];
    return { requirement, finding, suspicions: suspicions.toSorted((a, b) => a.atLeast - b.atLeast) };
  });
}

/** The cause of something that is wrong with the same action, most of all with the same answer. */
function blamed({ finding }: FailingCase, found: readonly Suspect[]): Suspect | undefined {
  const { action, code } = finding.shownBy ?? {};
  if (action === undefined) return undefined;
  const about = (one: Suspect): readonly FailingCase[] =>
    one.explained.filter(({ requirement, finding: { shownBy } }) => (shownBy?.action ?? requirement.action) === action);
  return (
    found.find((one) => about(one).some((failure) => code !== undefined && failure.finding.shownBy?.code === code)) ??
    found.find((one) => about(one).length > 0)
  );
}

/** A finding may bind less than its requirement: no document names a code for just this. */
function levelOf({ requirement, finding }: FailingCase): Level {
  return finding.level ?? requirement.level;
}

function causeOf({ suspicion, explained }: Suspect): ReportedCause {
  const { id, whole, lacks } = suspicion;
  const strictest = explained.toSorted(
    (a, b) =>
      levels.indexOf(levelOf(a)) - levels.indexOf(levelOf(b)) || compareText(a.requirement.id, b.requirement.id),
  );
  const [first] = strictest as [FailingCase];
  const level = levelOf(first);
  const sameOf = (all: readonly FailingCase[]): readonly Suspicion[] =>
    all.flatMap(({ suspicions }) => suspicions.filter((one) => one.id === id));
  // What only follows does not show what is wrong as plainly.
  const own = explained.filter((one) => sameOf([one]).some(({ follows }) => follows !== true));
  const showing = own.length > 0 ? own : explained;
  const strict = showing.filter((one) => levelOf(one) === level);
  const { caseId, expected, actual, replay } = plainest(strict.length > 0 ? strict : showing);
  // That a call is refused at all says more than that it is by another code.
  const [usual = suspicion] = sameOf(showing);
  const { title, place, deviation } = sameOf(showing).find((one) => one.deviation === 'refused') ?? usual;
  return {
    id,
    title: withItems(title, sameOf(explained)),
    place,
    deviation,
    level,
    ...(whole === true ? { whole } : {}),
    ...(lacks === undefined ? {} : { lacks }),
    explains: [...new Set(strictest.map(({ requirement }) => requirement.id))],
    example: { caseId, expected, actual, replay },
  };
}

/** The finding that is understood soonest: of the shortest case, and no race. */
function plainest(failures: readonly FailingCase[]): Finding {
  const length = ({ requirement: { kind }, finding: { exchanges } }: FailingCase): number =>
    exchanges.length + (kind === 'concurrency' ? 1000 : 0);
  const [first] = failures.toSorted((a, b) => length(a) - length(b) || compareText(a.finding.caseId, b.finding.caseId));
  return (first as FailingCase).finding;
}
