import pLimit from 'p-limit';
import type { PlanContext } from '../specs/call-plan.ts';
import type { SpecBook } from '../specs/model.ts';
import type { Requirement } from '../specs/requirement.ts';
import type { CaseResult } from './assess-case.ts';
import { buildReport } from './build-report.ts';
import type { Case } from './case.ts';
import type { Client } from './client.ts';
import { createDisclosures } from './disclosures.ts';
import { TargetUnreachable } from './harness-error.ts';
import type { Journal } from './journal.ts';
import { openLeasePool } from './lease.ts';
import { openOffering } from './offered.ts';
import type { RunPlan } from './plan-run.ts';
import { runCase, type CaseEnvironment } from './run-case.ts';
import type { RunReport } from './run-report.ts';
import { openSession } from './session.ts';
import type { SlotValues } from './slots.ts';
import { isLoopback, type Target } from './target.ts';
import { openWorkshop, type MadeResource } from './workshop.ts';

/** What happens during a run, as it happens. */
export type RunEvent =
  | { readonly type: 'started'; readonly cases: number; readonly requirements: number }
  | { readonly type: 'finished-case'; readonly result: CaseResult; readonly done: number; readonly cases: number }
  | { readonly type: 'left-behind'; readonly resources: readonly MadeResource[] };

/** Everything a run needs; clock, identity and secrets come from outside. */
export interface RunOptions {
  readonly book: SpecBook;
  readonly plan: RunPlan;
  readonly selected: (requirement: Requirement) => boolean;
  readonly caseFilter?: (id: string) => boolean;
  readonly target: Target;
  readonly client: Client;
  readonly journal: Journal;
  readonly identity: { readonly id: string; readonly startedAt: string; readonly toolVersion: string };
  readonly seed: number;
  readonly edition?: string | undefined;
  readonly concurrency: number;
  readonly allowCost: boolean;
  readonly budgets: { readonly settleMs: number; readonly busyMs: number; readonly shrinkMs: number };
  readonly certificate: () => { readonly certificate: string; readonly privateKey: string };
  readonly options: RunReport['run']['options'];
  /** The command that repeats one case. */
  readonly replay: (caseId: string) => string;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: RunEvent) => void;
}

/** Runs a plan against a target and reports. Never throws for anything that the target does. */
export async function run(options: RunOptions): Promise<RunReport> {
  const { book, target, plan, edition, onEvent = () => undefined } = options;
  const began = performance.now();
  const session = openSession({ target, book, edition, client: options.client, busyBudgetMs: options.budgets.busyMs });
  const workshop = openWorkshop(session, options.journal);
  const disclosures = createDisclosures(target, prefixOf(options.identity.id), options.certificate);
  const environment: CaseEnvironment = {
    runner: {
      workshop,
      pool: openLeasePool(workshop),
      settleBudgetMs: options.budgets.settleMs,
      ...openOffering(session),
    },
    context: contextOf(options),
    values: (subject) => disclosures.remember(subject, slotValues(subject, options)),
    shrinkBudgetMs: options.budgets.shrinkMs,
  };
  const cases = plan.requirements
    .filter((entry) => options.selected(entry.requirement))
    .flatMap((entry) => entry.cases)
    .filter(({ id }) => options.caseFilter?.(id) ?? true);
  onEvent({ type: 'started', cases: cases.length, requirements: plan.requirements.length });
  const { results, stopped } = await runCases(cases, environment, options, onEvent);
  const left = await workshop.removeAll();
  if (left.length > 0) onEvent({ type: 'left-behind', resources: left });
  const broken = [...results.values()].find(({ verdict }) => verdict === 'error');
  const reason = stopped ?? (broken ? `the harness failed in ${broken.case.id}: ${broken.reason ?? ''}` : undefined);
  const report = buildReport({
    header: headerOf(options, Math.round(performance.now() - began), reason && disclosures.scrub(reason)),
    planned: plan.requirements,
    selected: options.selected,
    results,
    disclose: disclosures.of,
    scrub: disclosures.scrub,
    replay: options.replay,
  });
  return report.totals.requirements.pass > 0 || reason !== undefined ? report : withoutPass(report);
}

/** A run in which nothing passed has shown nothing: most likely the endpoint or the credentials are wrong. */
function withoutPass(report: RunReport): RunReport {
  const incompleteReason = 'nothing passed; are the endpoint and the credentials right?';
  return { ...report, run: { ...report.run, complete: false, incompleteReason } };
}

async function runCases(
  cases: readonly Case[],
  environment: CaseEnvironment,
  { signal, concurrency, allowCost, target }: RunOptions,
  onEvent: (event: RunEvent) => void,
): Promise<{ readonly results: ReadonlyMap<string, CaseResult>; readonly stopped?: string }> {
  const results = new Map<string, CaseResult>();
  let stopped: string | undefined;
  const one = async (subject: Case): Promise<void> => {
    if (signal?.aborted === true) stopped ??= 'the run was interrupted';
    if (stopped !== undefined) return;
    const result =
      skipped(subject, target, allowCost) ??
      (await runCase(subject, environment).catch((error: unknown) => {
        if (!(error instanceof TargetUnreachable)) throw error;
        stopped ??= error.message;
        return undefined;
      }));
    if (!result) return;
    results.set(subject.id, result);
    onEvent({ type: 'finished-case', result, done: results.size, cases: cases.length });
  };
  const limit = pLimit(concurrency);
  await Promise.all(cases.map((subject) => limit(one, subject)));
  return { results, ...(stopped === undefined ? {} : { stopped }) };
}

function skipped(subject: Case, target: Target, allowCost: boolean): CaseResult | undefined {
  const costs = 'call' in subject.plan && subject.plan.costs === true;
  if (!costs || allowCost || isLoopback(new URL(target.endpoint))) return undefined;
  const reason = 'the value costs money on a real account; allow it with --allow-cost';
  return { case: subject, verdict: 'not-run', reason, problems: [], observed: [] };
}

function headerOf(
  { identity, seed, edition, target, options, book }: RunOptions,
  durationMs: number,
  reason: string | undefined,
): Omit<RunReport, 'requirements' | 'totals' | 'coverage'> {
  return {
    schemaVersion: '1.0',
    tool: { name: 'slb-conformance', version: identity.toolVersion },
    run: {
      id: identity.id,
      startedAt: identity.startedAt,
      durationMs,
      seed,
      service: book.service.id,
      edition: edition ?? null,
      complete: reason === undefined,
      ...(reason === undefined ? {} : { incompleteReason: reason }),
      target: { kind: target.kind, endpoint: target.kind === 'embedded' ? 'embedded' : target.endpoint },
      options,
    },
  };
}

function contextOf({ book, edition }: RunOptions): PlanContext {
  return { book, editions: book.service.editions, edition, seed: () => 0 };
}

function prefixOf(runId: string): string {
  return `slbc-${runId}`;
}

function slotValues(subject: Case, { identity, target, certificate }: RunOptions): SlotValues {
  return {
    identifiers: new Map(),
    region: target.region,
    prefix: prefixOf(identity.id),
    suffix: [(subject.seed >>> 0).toString(36), ...(subject.form ? [subject.form.suffix] : [])].join('-'),
    certificate,
  };
}
