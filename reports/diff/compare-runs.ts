import type { ReportedCause, Finding, ReportedRequirement, RunReport, Verdict } from '../model/run-report.ts';
import { causesIn } from '../causes/with-causes.ts';
import { newFindings } from './compare-findings.ts';
import { comparisonWarnings } from './comparison-warnings.ts';
import { compareText, sortReport } from '../parts/sort-report.ts';

/** How a requirement differs between two runs; the first that fits, in this order. */
export const changes = [
  'newly-failing',
  'changed-in-kind',
  'newly-passing',
  'not-run-on-one-side',
  'other-verdict',
] as const;

export type Change = (typeof changes)[number];

/** What one of the runs says of a requirement. */
export interface ComparedSide {
  readonly verdict: Verdict;
  readonly reason?: string;
  /** The first finding that the other run does not have, otherwise the first. */
  readonly finding?: Pick<Finding, 'caseId' | 'expected' | 'actual' | 'at'>;
}

export interface ChangedRequirement {
  readonly id: string;
  readonly action: string | null;
  readonly level: ReportedRequirement['level'];
  readonly change: Change;
  /** A binding promise that is broken now and was not, or not in this way, before. */
  readonly regression: boolean;
  /** Null when the run did not select the requirement. */
  readonly a: ComparedSide | null;
  readonly b: ComparedSide | null;
}

type Run = RunReport['run'];
export type ComparedRun = Pick<Run, 'id' | 'startedAt' | 'seed' | 'service' | 'edition' | 'complete' | 'target'>;

/** What changed from run A to run B. */
export interface RunComparison {
  readonly schemaVersion: '1.0';
  readonly a: ComparedRun;
  readonly b: ComparedRun;
  /** Why the runs can be compared only in part. */
  readonly warnings: readonly string[];
  readonly regressions: number;
  readonly unchanged: number;
  /** What is wrong in one of the runs alone, what explains most first. */
  readonly causes: { readonly appeared: readonly ComparedCause[]; readonly gone: readonly ComparedCause[] };
  /** By id. */
  readonly requirements: readonly ChangedRequirement[];
}

/** A cause, and how many promises it breaks. */
export interface ComparedCause extends Pick<ReportedCause, 'id' | 'title'> {
  readonly promises: number;
}

/** Compares two runs, requirement by requirement. */
export function compareRuns(a: RunReport, b: RunReport): RunComparison {
  const [before, after] = [byId(a), byId(b)];
  const sameSeed = a.run.seed === b.run.seed;
  const ids = [...new Set([...before.keys(), ...after.keys()])].toSorted(compareText);
  const requirements = ids.flatMap((id) => compareRequirement(before.get(id), after.get(id), sameSeed) ?? []);
  return {
    schemaVersion: '1.0',
    a: headerOf(a.run),
    b: headerOf(b.run),
    warnings: comparisonWarnings(a, b),
    regressions: requirements.filter(({ regression }) => regression).length,
    unchanged: ids.length - requirements.length,
    causes: { appeared: causesOnlyIn(b, a), gone: causesOnlyIn(a, b) },
    requirements,
  };
}

function causesOnlyIn(report: RunReport, other: RunReport): readonly ComparedCause[] {
  const known = new Set(causesIn(other).map(({ id }) => id));
  return causesIn(report)
    .filter(({ id }) => !known.has(id))
    .map(({ id, title, explains }) => ({ id, title, promises: explains.length }));
}

function compareRequirement(
  a: ReportedRequirement | undefined,
  b: ReportedRequirement | undefined,
  sameSeed: boolean,
): ChangedRequirement | undefined {
  const subject = b ?? a;
  const [lost, made] = [
    newFindings(a?.findings ?? [], b?.findings ?? [], sameSeed),
    newFindings(b?.findings ?? [], a?.findings ?? [], sameSeed),
  ];
  const change = changeOf(a, b, lost.length > 0 || made.length > 0);
  if (!subject || !change) return undefined;
  const worse = change === 'newly-failing' || (change === 'changed-in-kind' && (made.length > 0 || differ(a, b)));
  return {
    id: subject.id,
    action: subject.action,
    level: subject.level,
    change,
    regression: worse && isBroken(b) && subject.level !== 'observe',
    a: sideOf(a, lost),
    b: sideOf(b, made),
  };
}

type Maybe = ReportedRequirement | undefined;

function changeOf(a: Maybe, b: Maybe, otherFindings: boolean): Change | undefined {
  if (isBroken(b) && !isBroken(a)) return 'newly-failing';
  if (isBroken(a) && isBroken(b)) return otherFindings || differ(a, b) ? 'changed-in-kind' : undefined;
  if (a?.verdict === 'waived' && b?.verdict === 'waived') return otherFindings ? 'changed-in-kind' : undefined;
  if (isBroken(a) && b?.verdict === 'pass') return 'newly-passing';
  if (!a || !b || hasRun(a) !== hasRun(b)) return 'not-run-on-one-side';
  return differ(a, b) ? 'other-verdict' : undefined;
}

function isBroken(side: Maybe): boolean {
  return side?.verdict === 'fail' || side?.verdict === 'error';
}

function hasRun({ verdict }: ReportedRequirement): boolean {
  return verdict !== 'not-run' && verdict !== 'not-applicable';
}

function differ(a: Maybe, b: Maybe): boolean {
  return a?.verdict !== b?.verdict;
}

function sideOf(side: Maybe, own: readonly Finding[]): ComparedSide | null {
  if (!side) return null;
  const shown = own[0] ?? side.findings[0];
  return {
    verdict: side.verdict,
    ...(side.reason === undefined ? {} : { reason: side.reason }),
    ...(shown ? { finding: withoutEvidence(shown) } : {}),
  };
}

function withoutEvidence({ caseId, expected, actual, at }: Finding): NonNullable<ComparedSide['finding']> {
  return { caseId, expected, actual, ...(at === undefined ? {} : { at }) };
}

function byId(report: RunReport): ReadonlyMap<string, ReportedRequirement> {
  return new Map(sortReport(report).requirements.map((requirement) => [requirement.id, requirement]));
}

function headerOf({ id, startedAt, seed, service, edition, complete, target }: Run): ComparedRun {
  return { id, startedAt, seed, service, edition, complete, target };
}
