import type { Source } from '../../specs/point.ts';
import type { CoverageRow, ReportedRequirement, RunReport, Verdict } from '../../reports/model/run-report.ts';
import { totalsOf } from '../../reports/model/totals-of.ts';
import type { ClientBook, ClientRequirement, PlannedClientCase } from '../client-suite.ts';
import type { ClientCaseResult } from './client-case-result.ts';
import { reportFindings, scrubberOf } from './report-findings.ts';
import type { ClientRun } from './run-client.ts';

export interface ClientReportInput {
  readonly tool: RunReport['tool'];
  readonly run: Pick<RunReport['run'], 'id' | 'startedAt' | 'durationMs' | 'options'>;
  readonly book: ClientBook;
  /** The requirements that were asked for, each with those of its cases that were. */
  readonly planned: readonly {
    readonly requirement: ClientRequirement;
    readonly cases: readonly PlannedClientCase[];
  }[];
  readonly found: ClientRun;
  readonly replay: (caseId: string) => string;
}

/** Folds the results of cases into the report of a run: the same model as that of runs against targets. */
export function clientReport(input: ClientReportInput): RunReport {
  const { tool, run, planned, found, book } = input;
  const results = new Map(found.results.map((result) => [result.planned.id, result]));
  const requirements = planned.map(({ requirement, cases }) => reportRequirement(requirement, cases, results, input));
  const unfinished = planned.flatMap(({ cases }) => cases).some(({ id }) => !results.has(id));
  const judged = requirements.some(({ verdict }) => verdict !== 'not-applicable' && verdict !== 'not-run');
  const why = found.incompleteReason ?? (judged ? undefined : 'no case applies to this SDK');
  return {
    schemaVersion: '1.0',
    tool,
    run: {
      ...run,
      seed: 0,
      service: 'client',
      edition: null,
      complete: !unfinished && why === undefined,
      ...(why === undefined ? {} : { incompleteReason: why }),
      target: { kind: 'client', endpoint: `${found.hello.name} ${found.hello.version}` },
    },
    totals: { requirements: totalsOf(requirements), cases: results.size, requests: found.requests },
    requirements,
    notRun: notRunOf(requirements),
    coverage: {
      byKind: coverageOf(book.requirements, requirements),
      requirements: book.requirements.length,
      notTestable: [],
    },
  };
}

function reportRequirement(
  requirement: ClientRequirement,
  cases: readonly PlannedClientCase[],
  all: ReadonlyMap<string, ClientCaseResult>,
  { replay }: ClientReportInput,
): ReportedRequirement {
  const { id, suite, kind, level, statement, sources } = requirement;
  const results = cases.flatMap((planned) => all.get(planned.id) ?? []);
  const { verdict, reason } = verdictOfClient(results, cases.length);
  const observed = results.flatMap((result) => {
    const scrub = scrubberOf(result.evidence);
    return result.observed.map((text) => ({ caseId: result.planned.id, observed: scrub(text) }));
  });
  return {
    id,
    action: null,
    actions: [],
    subject: null,
    kind,
    level,
    statement,
    suite,
    sources: sources.map(({ document, edition, section }): Source => ({ document, edition, section })),
    verdict,
    cases: {
      planned: cases.length,
      executed: results.filter((result) => result.verdict !== 'not-run').length,
      failed: results.filter((result) => result.verdict === 'fail').length,
    },
    ...(reason === undefined ? {} : { reason }),
    ...(observed.length > 0 ? { observed } : {}),
    findings: results.flatMap((result) => reportFindings(result, replay)),
  };
}

/** The verdict of a requirement from those of its cases. */
export function verdictOfClient(
  results: readonly ClientCaseResult[],
  planned: number,
): { readonly verdict: Verdict; readonly reason?: string } {
  const binding = results.filter((result) => result.planned.level !== 'observe');
  for (const verdict of ['error', 'fail'] as const) {
    const found =
      binding.find((result) => result.verdict === verdict) ?? results.find((result) => result.verdict === 'error');
    if (found?.verdict === verdict) return { verdict, ...(found.reason === undefined ? {} : { reason: found.reason }) };
  }
  if (results.length < planned) return { verdict: 'not-run', reason: 'not all of its cases were executed' };
  for (const verdict of ['inconclusive', 'pass'] as const) {
    const found = binding.find((result) => result.verdict === verdict);
    if (found) return { verdict, ...(found.reason === undefined ? {} : { reason: found.reason }) };
  }
  return { verdict: 'not-applicable', reason: results[0]?.reason ?? 'it has no case' };
}

function notRunOf(requirements: readonly ReportedRequirement[]): NonNullable<RunReport['notRun']> {
  const count = requirements.filter(({ verdict }) => verdict === 'not-run').length;
  return count === 0 ? [] : [{ cause: 'their cases were not executed', requirements: count }];
}

function coverageOf(
  all: readonly ClientRequirement[],
  reported: readonly ReportedRequirement[],
): readonly CoverageRow[] {
  const byId = new Map(reported.map((entry) => [entry.id, entry]));
  const kinds = [...new Set(all.map(({ kind }) => kind))].toSorted();
  return kinds.map((kind) => {
    const own = all.filter((requirement) => requirement.kind === kind).map(({ id }) => byId.get(id));
    const count = (isSo: (entry: ReportedRequirement) => boolean): number =>
      own.filter((entry) => entry && isSo(entry)).length;
    const verified = count(({ verdict }) => verdict === 'pass' || verdict === 'fail' || verdict === 'waived');
    const inconclusive = count(({ verdict }) => verdict === 'inconclusive');
    const observed = count(({ verdict }) => verdict === 'not-applicable');
    return {
      kind,
      total: own.length,
      verified,
      inconclusive,
      observed,
      notTestable: 0,
      notRun: own.length - verified - inconclusive - observed,
    };
  });
}
