import type { ReportedCase } from './reported-case.ts';
import { withProfiles } from './profiles-of.ts';
import type { Finding, ReportedRequirement, RunReport, WaiverNote } from './run-report.ts';
import { matchesWildcard } from './wildcard.ts';

/** One wrong behaviour that is known. In `case` and `actual` a `*` stands for any text. */
export interface KnownBehaviour {
  /** Id of the case; with a `*`, cases whose drawn values decide whether they fail. */
  readonly case: string;
  readonly at?: string;
  readonly actual: string;
}

/** A known failure. */
export interface Waiver {
  /** Id of a requirement; a `*` stands for any text. */
  readonly requirement: string;
  /** Origin or host of the target, `embedded`, or an SDK by its name, with or without version; absent: any target. */
  readonly target?: string;
  readonly reason: string;
  readonly owner: string;
  /** The last day on which the entry holds: `YYYY-MM-DD`, in UTC. */
  readonly expires: string;
  readonly behaviour: readonly KnownBehaviour[];
}

type ReportedTarget = RunReport['run']['target'];

/** What entries are compared with. */
type Found = Pick<Finding, 'caseId' | 'at' | 'actual'>;

/**
 * Waives the failures that entries describe, and says which entries are expired, describe what no longer happens, or
 * describe something else than what happens. Harness errors are never waived.
 */
export function applyWaivers(report: RunReport, waivers: readonly Waiver[], today: string): RunReport {
  const concerned = waivers.filter(({ target }) => target === undefined || isTarget(target, report.run.target));
  const valid = concerned.filter(({ expires }) => expires >= today);
  const requirements = report.requirements.map((requirement) => waive(requirement, valid));
  const waived = requirements.filter((requirement, index) => requirement !== report.requirements[index]).length;
  const { requirements: totals } = report.totals;
  return withProfiles({
    ...report,
    requirements,
    totals: {
      ...report.totals,
      requirements: { ...totals, fail: totals.fail - waived, waived: totals.waived + waived },
    },
    waivers: waivers.map((waiver) =>
      concerned.includes(waiver)
        ? noteOn(waiver, report, valid, today)
        : { requirement: waiver.requirement, state: 'unused', why: `it is about the target ${waiver.target ?? ''}` },
    ),
  });
}

/** Waives the failure of one case that entries for its target describe. */
export function waiveCase(
  reported: ReportedCase,
  waivers: readonly Waiver[],
  target: ReportedTarget,
  today: string,
): ReportedCase {
  const { caseId, requirement, findings, verdict } = reported;
  if (verdict !== 'fail' || caseId === null) return reported;
  const valid = waivers.filter(
    (waiver) => (waiver.target === undefined || isTarget(waiver.target, target)) && waiver.expires >= today,
  );
  const first = waiverOf(
    requirement,
    findings.map((finding) => ({ ...finding, caseId })),
    valid,
  );
  return first ? { ...reported, verdict: 'waived', reason: waivedBy(first) } : reported;
}

/** The behaviours that an entry describes although the cases that would show them ran and did not. */
export function staleBehaviour(waiver: Waiver, report: RunReport): readonly KnownBehaviour[] {
  const ran = coveredBy(waiver, report).filter(wasExecuted);
  return waiver.behaviour.filter((behaviour) => {
    const owner = ran.find(({ id }) => behaviour.case.startsWith(`${id}#`));
    if (!owner || behaviour.case.includes('*')) return false;
    return !owner.findings.some((finding) => isDescribed(finding, behaviour));
  });
}

/** Whether the cases of a requirement ran, all of them. */
export function wasExecuted({ verdict, cases }: ReportedRequirement): boolean {
  return (verdict === 'pass' || verdict === 'fail' || verdict === 'waived') && cases.executed === cases.planned;
}

/** The requirements of a run that an entry is about. */
export function coveredBy({ requirement }: Waiver, { requirements }: RunReport): readonly ReportedRequirement[] {
  return requirements.filter(({ id }) => matchesWildcard(requirement, id));
}

function waive(requirement: ReportedRequirement, waivers: readonly Waiver[]): ReportedRequirement {
  if (requirement.verdict !== 'fail') return requirement;
  const first = waiverOf(requirement.id, requirement.findings, waivers);
  return first ? { ...requirement, verdict: 'waived', reason: waivedBy(first) } : requirement;
}

/** The first entry on a requirement all of whose findings are known. */
function waiverOf(id: string, findings: readonly Found[], waivers: readonly Waiver[]): Waiver | undefined {
  if (!findings.every((finding) => isKnown(finding, id, waivers))) return undefined;
  return waivers.find(({ requirement }) => matchesWildcard(requirement, id));
}

function waivedBy({ expires, owner, reason }: Waiver): string {
  return `waived until ${expires} by ${owner}: ${reason}`;
}

function noteOn(waiver: Waiver, report: RunReport, valid: readonly Waiver[], today: string): WaiverNote {
  const { requirement, expires, behaviour } = waiver;
  const covered = coveredBy(waiver, report);
  const note = (state: WaiverNote['state'], why: string): WaiverNote => ({ requirement, state, why });
  if (covered.length === 0) return note('unused', 'no requirement of this run is meant');
  if (expires < today) return note('expired', `it held until ${expires}`);
  const failed = covered.filter(({ verdict }) => verdict === 'fail');
  const [different] = failed.flatMap(({ id, findings }) => findings.filter((it) => !isKnown(it, id, valid)));
  if (different) return note('differs', `${different.caseId} now gives: ${different.actual}`);
  const isDrawn = behaviour.every((known) => known.case.includes('*'));
  if (failed.length === 0 && covered.some(wasExecuted) && !isDrawn)
    return note('stale', 'what it describes now passes');
  const [stale] = staleBehaviour(waiver, report);
  if (stale) return note('stale', `${stale.case} no longer gives: ${stale.actual}`);
  return failed.length === 0 ? note('unused', 'its cases did not run') : note('used', 'it describes what happens');
}

function isKnown(finding: Found, id: string, waivers: readonly Waiver[]): boolean {
  const covering = waivers.filter(({ requirement }) => matchesWildcard(requirement, id));
  return covering.some(({ behaviour }) => behaviour.some((known) => isDescribed(finding, known)));
}

function isDescribed({ caseId, at, actual }: Found, known: KnownBehaviour): boolean {
  return matchesWildcard(known.case, caseId) && known.at === at && matchesWildcard(known.actual, actual);
}

function isTarget(target: string, { kind, endpoint }: ReportedTarget): boolean {
  if (kind === 'embedded') return target === 'embedded';
  // Of an SDK the name is enough, whatever its version.
  if (kind === 'client') return target === endpoint || endpoint.startsWith(`${target} `);
  return target === endpoint || target === new URL(endpoint).hostname;
}
