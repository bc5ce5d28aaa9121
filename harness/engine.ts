import pLimit from 'p-limit';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { SpecBook } from '../specs/spec-book.ts';
import type { Requirement } from '../specs/requirement.ts';
import { actionsOfPlan } from './planning/actions-of-plan.ts';
import { askFirst } from './provisioning/ask-first.ts';
import { assessError, type CaseResult } from './running/assess-case.ts';
import { buildReport, type ReportInput } from './reporting/build-report.ts';
import { declares } from './provisioning/capabilities.ts';
import type { Case } from '../cases/case.ts';
import type { Client } from './wire/client.ts';
import { createDisclosures } from './reporting/disclosures.ts';
import { TargetUnreachable } from './wire/harness-error.ts';
import type { Journal } from './journal/journal.ts';
import { openLeasePool, type LeasePool } from './furnishing/lease.ts';
import { openLooks } from './furnishing/looks.ts';
import { openCertificates, type CertificateSource } from './provisioning/certificates.ts';
import type { TestCertificate } from './provisioning/make-certificate.ts';
import { openLiveLimit, type LiveLimit } from './provisioning/live-limit.ts';
import { holdersOf } from './provisioning/made-by.ts';
import { openOffering } from './provisioning/offered.ts';
import type { RunPlan } from './planning/plan-cases.ts';
import { plannedCall } from '../cases/planned-call.ts';
import { runCase, type CaseEnvironment } from './running/run-case.ts';
import type { Disclosure } from './reporting/report-exchange.ts';
import { type ReportedCase } from '../reports/model/reported-case.ts';
import type { Hearing } from './wire/hearing.ts';
import { trafficOf } from './reporting/overview-of.ts';
import { retainer } from './reporting/retain.ts';
import { reportCase } from './reporting/report-case.ts';
import { tellResult, type ToldResult } from './reporting/tell-result.ts';
import type { RunReport } from '../reports/model/run-report.ts';
import { openSession } from './wire/session.ts';
import { skipCase } from './planning/skip-case.ts';
import { slotsOf } from './provisioning/slots.ts';
import { isLoopback, type Target } from './wire/target.ts';
import { openWaits, type Waits } from './steps/waits.ts';
import { type MadeResource } from './journal/made-resource.ts';
import { openWorkshop } from './provisioning/workshop.ts';

/** What happens during a run, as it happens. */
export type RunEvent =
  | { readonly type: 'started'; readonly cases: number; readonly requirements: number }
  | {
      readonly type: 'finished-case';
      readonly result: CaseResult;
      readonly told: ToldResult;
      readonly done: number;
      readonly cases: number;
    }
  | { readonly type: 'left-behind'; readonly resources: readonly MadeResource[] };

/** Everything a run needs; clock, identity and secrets come from outside. */
export interface RunOptions {
  readonly book: SpecBook;
  readonly plan: RunPlan;
  readonly selected: (requirement: Requirement) => boolean;
  readonly caseFilter?: (id: string) => boolean;
  /** What is selected failed before, so that nothing passes may be what there is to see. */
  readonly again?: boolean;
  /** How often each race is run; once by default. */
  readonly raceTries?: number;
  readonly target: Target;
  readonly client: Client;
  readonly journal: Journal;
  readonly identity: { readonly id: string; readonly startedAt: string; readonly toolVersion: string };
  readonly seed: number;
  readonly edition?: string | undefined;
  readonly concurrency: number;
  readonly allowCost: boolean;
  /** How many resources that hold others may exist at once; without a number, as many as cases need. */
  readonly liveLoadBalancers?: number | undefined;
  readonly budgets: { readonly settleMs: number; readonly busyMs: number; readonly shrinkMs: number };
  /** Asked once, before the first case that may send one. */
  readonly certificate: () => TestCertificate | Promise<TestCertificate>;
  readonly options: RunReport['run']['options'];
  /** The command that repeats one case. */
  readonly replay: (caseId: string) => string;
  /** Waives the failure of a case that is known, so that events tell it as waived. */
  readonly waive?: (reported: ReportedCase) => ReportedCase;
  /** Ends the run once it is aborted, for the reason that it gives as a text. */
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: RunEvent) => void;
}

/** A run that is under way, for those who decide themselves which of its cases are run, and when. */
export interface OpenRun {
  /** The selected cases in the order of the plan. */
  readonly cases: readonly Case[];
  /** Runs one case, no more at once than the run's concurrency; gives nothing once the run has stopped. */
  readonly runCase: (subject: Case) => Promise<CaseResult | undefined>;
  /** What may be told of a result: secrets redacted, volatile values replaced. */
  readonly disclose: (result: CaseResult) => Disclosure;
  /** Blanks out secrets and volatile values in a text that belongs to no single case. */
  readonly scrub: (text: string) => string;
  /** Whether the target declares that it has an action. */
  readonly declares: (action: string) => boolean;
  /** Whether the target knows an action, which it is asked once. */
  readonly isOffered: (action: string) => Promise<boolean>;
  /** Why no further case is run. */
  readonly stopped: () => string | undefined;
  /** Removes what is left and reports; another selection than the run's may be given once all cases are done. */
  readonly finish: (selected?: RunOptions['selected']) => Promise<RunReport>;
}

/** Runs a plan against a target and reports. Never throws for anything that the target does. */
export async function run(options: RunOptions): Promise<RunReport> {
  const opened = openRunWith(options, retainer);
  const { cases, runCase } = opened;
  const requirements = options.plan.requirements.filter(({ requirement }) => options.selected(requirement)).length;
  options.onEvent?.({ type: 'started', cases: cases.length, requirements });
  const next = cases.values();
  const lane = async (): Promise<void> => {
    for (const subject of next) await runCase(subject);
  };
  await Promise.all(Array.from({ length: options.concurrency }, lane));
  return await opened.finish();
}

/** Opens a run without sending anything yet. All that was seen is kept, for whoever wants to tell it. */
export function openRun(options: RunOptions): OpenRun {
  return openRunWith(options, () => (result) => result);
}

function openRunWith(options: RunOptions, retaining: typeof retainer): OpenRun {
  const { book, target, plan, edition, onEvent = () => undefined } = options;
  const began = performance.now();
  const has = (action: string): boolean => declares(target, action);
  const prefix = `slbc-${options.identity.id}`;
  const session = openSession({ target, book, edition, client: options.client, busyBudgetMs: options.budgets.busyMs });
  const limit = openLiveLimit(openWorkshop(session, options.journal, prefix), options.liveLoadBalancers);
  const { settleMs: settleBudgetMs } = options.budgets;
  const waits = openWaits(settleBudgetMs);
  const { workshop } = limit;
  const pool = openLeasePool(workshop, 2 * options.concurrency);
  limit.makeRoomWith(pool.dropIdle);
  const certificates = openCertificates(options.certificate);
  const disclosures = createDisclosures(target, prefix, certificates.made);
  const offering = openOffering(workshop);
  const environment: CaseEnvironment = {
    execution: { workshop, pool, settleBudgetMs, waits, looks: openLooks(), gone: pool.gone, ...offering },
    context: contextOf(options),
    values: (subject) => disclosures.remember(subject, slotsOf(subject, target, prefix, certificates.given)),
    shrinkBudgetMs: options.budgets.shrinkMs,
    lasting: new Map(),
    raceTries: options.raceTries ?? 1,
    thrifty: !options.allowCost && !isLoopback(new URL(target.endpoint)),
  };
  const cases = selectedCases(options);
  const finished = (result: CaseResult, done: number): void => {
    const reported = (): ReportedCase => reportCase(result.case.requirement, result, disclosures.of(result));
    const waived = result.verdict === 'fail' ? options.waive?.(reported()) : undefined;
    const told = tellResult(waived?.verdict === 'waived' ? waived : result, result.problems, disclosures.scrub);
    onEvent({ type: 'finished-case', result, told, done, cases: cases.length });
  };
  const all = { ...options, ...certificates, retain: retaining(plan, disclosures) };
  const { runCase: runOne, results, stopped } = caseRunner(environment, limit, all, finished);
  const finish = async (selected = options.selected): Promise<RunReport> => {
    // Of a target that no longer answers, each is asked once.
    if (stopped() === undefined) await Promise.all(Array.from({ length: options.concurrency }, emptied(pool)));
    const left = await workshop.removeAll();
    if (left.length > 0) onEvent({ type: 'left-behind', resources: left });
    const broken = [...results.values()].find(({ verdict }) => verdict === 'error');
    const reason = stopped() ?? (broken && `the harness failed in ${broken.case.id}: ${broken.reason ?? ''}`);
    const durationMs = Math.round(performance.now() - began);
    const report = buildReport({
      header: headerOf(options, durationMs, reason && disclosures.scrub(reason), { waits, ...session }),
      profiles: book.profiles,
      planned: plan.requirements,
      unplanned: plan.others?.requirements ?? [],
      selected,
      results,
      disclose: disclosures.of,
      declares: has,
      scrub: disclosures.scrub,
      replay: options.replay,
      documents: book.documents,
      requests: options.client.requests(),
    });
    return reason !== undefined || showsAnything(report, options) ? report : withoutPass(report);
  };
  const { of: disclose, scrub } = disclosures;
  return { cases, runCase: runOne, declares: has, isOffered: offering.isOffered, disclose, scrub, stopped, finish };
}

/** Deletes one after the other what waits in a pool. */
function emptied({ dropNext }: Pick<LeasePool, 'dropNext'>): () => Promise<void> {
  return async () => {
    while (await dropNext());
  };
}

function selectedCases({ plan, selected, caseFilter = () => true }: RunOptions): readonly Case[] {
  return plan.requirements
    .filter(({ requirement }) => selected(requirement))
    .flatMap(({ cases }) => cases)
    .filter(({ id }) => caseFilter(id));
}

/** Something passed, or what failed before shows what it shows. */
function showsAnything({ totals }: RunReport, { again = false }: RunOptions): boolean {
  const { pass, fail, notApplicable } = totals.requirements;
  return pass > 0 || (again && fail + notApplicable > 0);
}

/**
 * A run in which nothing passed has shown nothing: most likely the endpoint or the credentials are wrong. What is run again
 * after it failed has shown what it shows.
 */
function withoutPass(report: RunReport): RunReport {
  const incompleteReason = 'nothing passed; are the endpoint and the credentials right?';
  return { ...report, run: { ...report.run, complete: false, incompleteReason } };
}

/** Runs cases one by one as they come and keeps their results. */
function caseRunner(
  environment: CaseEnvironment,
  limit: LiveLimit,
  options: RunOptions & CertificateSource & { readonly retain: ReturnType<typeof retainer> },
  finished: (result: CaseResult, done: number) => void,
): Pick<OpenRun, 'runCase' | 'stopped'> & { readonly results: ReadonlyMap<string, CaseResult> } {
  const { signal, concurrency } = options;
  const called = (): ReadonlySet<string> =>
    new Set(selectedCases(options).flatMap((subject) => actionsOfPlan(plannedCall(subject), options.book, () => true)));
  const greet = askFirst(environment.execution.workshop.session, environment.execution, called);
  const results = new Map<string, CaseResult>();
  let stopped: string | undefined;
  const hasStopped = (): boolean => {
    if (signal?.aborted === true) stopped ??= reasonOf(signal);
    return stopped !== undefined;
  };
  const attempt = async (subject: Case): Promise<CaseResult | undefined> => {
    if (hasStopped()) return undefined;
    try {
      if (options.target.kind === 'endpoint') await greet();
      await options.before(subject);
      return hasStopped() ? undefined : await runCase(subject, environment);
    } catch (error) {
      if (!(error instanceof TargetUnreachable)) throw error;
      stopped ??= error.message;
      return undefined;
    }
  };
  const one = async (subject: Case): Promise<CaseResult | undefined> => {
    if (hasStopped()) return undefined;
    const obstacle = skipCase(subject, options);
    const result =
      (obstacle && { case: subject, ...obstacle, problems: [], observed: [] }) ??
      (await limit
        .reserve(holdersOf(plannedCall(subject), options.book), () => attempt(subject))
        .catch((error: unknown) => assessError(subject, error)));
    if (!result) return undefined;
    finished(result, results.size + 1);
    results.set(subject.id, options.retain(result));
    return result;
  };
  const atOnce = pLimit(concurrency);
  return { results, runCase: (subject) => atOnce(one, subject), stopped: () => stopped };
}

/** Whoever ends a run may say why. */
function reasonOf({ reason }: AbortSignal): string {
  return typeof reason === 'string' ? reason : 'the run was interrupted';
}

function headerOf(
  { identity, seed, edition, target, options, book }: RunOptions,
  durationMs: number,
  reason: string | undefined,
  { waits, hearing }: { readonly waits: Pick<Waits, 'givenUp'>; readonly hearing: Hearing },
): ReportInput['header'] {
  const givenUp = waits.givenUp();
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
      ...(givenUp.length === 0 ? {} : { notAwaited: givenUp }),
      target: {
        kind: target.kind,
        endpoint: target.kind === 'embedded' ? 'embedded' : target.endpoint,
        ...(target.madeUp ? { madeUp: target.madeUp } : {}),
      },
      options,
      traffic: trafficOf(hearing),
    },
  };
}

function contextOf({ book, edition }: RunOptions): PlanningContext {
  return { book, editions: book.service.editions, edition, seed: () => 0 };
}
