import { afterAll, describe, it, type TestContext } from 'vitest';
import type { SpecBook } from '../specs/spec-book.ts';
import type { Requirement } from '../specs/requirement.ts';
import type { CaseResult } from '../harness/running/assess-case.ts';
import { assessCovered } from '../harness/reporting/assess-covered.ts';
import { declaresNo, type Obstacle } from '../harness/provisioning/capabilities.ts';
import { notOffered } from '../harness/provisioning/offered.ts';
import { verdictOf } from '../harness/reporting/verdict-of.ts';
import type { Case } from '../cases/case.ts';
import type { OpenRun } from '../harness/engine.ts';
import type { PlannedRequirement, RunPlan } from '../harness/planning/plan-cases.ts';
import { type ReportedCase } from '../reports/model/reported-case.ts';
import { reportCase, reportWithoutRun } from '../harness/reporting/report-case.ts';
import type { RunReport } from '../reports/model/run-report.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** The verdict of a conformance case and its evidence. */
    conformance?: ReportedCase;
  }
}

/** A plan whose cases become tests, and how to reach the target once the first of them runs. */
export interface FrontEnd {
  readonly book: SpecBook;
  readonly plan: RunPlan;
  readonly selected: (requirement: Requirement) => boolean;
  readonly open: () => Promise<OpenFrontEnd>;
}

/** A run that serves tests. */
export interface OpenFrontEnd {
  readonly run: OpenRun;
  readonly replay: (caseId: string) => string;
  /** Waives a failure that is known. */
  readonly waive: (reported: ReportedCase) => ReportedCase;
  /** Receives the report of the cases that ran, and throws if the run fails for something beside them. */
  readonly finished: (report: RunReport) => void;
  readonly close: () => Promise<void>;
}

/**
 * Declares a test for each case, in blocks by service, action or topic, and requirement. Nothing is sent before a test
 * runs, and only cases whose tests run are executed. A requirement that the cases of another one cover has a test for
 * each of those; one without any case has a single test that is skipped and says why.
 */
export function declareCases(frontEnd: FrontEnd): void {
  const { book, plan, selected } = frontEnd;
  const chosen = plan.requirements.filter(({ requirement }) => selected(requirement));
  const execution = openExecution(frontEnd);
  describe.concurrent(book.service.id, () => {
    for (const [topic, entries] of byTopic(chosen)) {
      describe(topic, () => {
        for (const entry of entries) declareRequirement(entry, frontEnd, execution);
      });
    }
  });
  afterAll(execution.finish);
}

/** The cases that ran, each of them once however many tests ask for it. */
interface Execution {
  readonly reached: () => Promise<OpenFrontEnd>;
  readonly declared: () => void;
  readonly ran: (requirement: Requirement) => void;
  readonly result: (subject: Case) => Promise<CaseResult | undefined>;
  readonly finish: () => Promise<void>;
}

function openExecution({ open }: FrontEnd): Execution {
  let opened: Promise<OpenFrontEnd> | undefined;
  let waiting = 0;
  const touched = new Set<string>();
  const results = new Map<string, Promise<CaseResult | undefined>>();
  const reached = (): Promise<OpenFrontEnd> => (opened ??= open());
  return {
    reached,
    declared: () => {
      waiting += 1;
    },
    ran: ({ id }) => {
      waiting -= 1;
      touched.add(id);
    },
    result: (subject) => {
      const known = results.get(subject.id) ?? reached().then(({ run }) => run.runCase(subject));
      results.set(subject.id, known);
      return known;
    },
    finish: async () => {
      const front = await opened?.catch(() => undefined);
      if (!front) return;
      try {
        const report = await front.run.finish(({ id }) => touched.has(id));
        front.finished(report);
        const reason = waiting > 0 ? front.run.stopped() : report.run.incompleteReason;
        if (reason !== undefined) throw failure(`INCOMPLETE: ${front.run.scrub(reason)}`, 'error');
      } finally {
        await front.close();
      }
    },
  };
}

function declareRequirement(
  { requirement, cases }: PlannedRequirement,
  { book, plan, selected }: FrontEnd,
  execution: Execution,
): void {
  const cover = plan.requirements.find((entry) => entry.requirement.id === requirement.coveredBy);
  const covering = cover && selected(cover.requirement) ? cover.cases : [];
  const declare = (name: string, tell: () => Promise<ReportedCase>): void => {
    execution.declared();
    it(name, async (context) => {
      execution.ran(requirement);
      const reported = await tell();
      context.task.meta.conformance = reported;
      if (allureListens())
        await (await import('./allure.ts')).labelTest(reported, topicOf(requirement), requirement, book);
      settle(reported, context);
    });
  };
  describe(requirement.id, () => {
    for (const subject of requirement.coveredBy === undefined ? cases : covering) {
      declare(subject.id, () => tellCase(requirement, subject, execution));
    }
    if (cases.length + covering.length > 0) return;
    const { verdict, reason = '' } = verdictOf(requirement, [], 0);
    declare(requirement.id, async () => reportWithoutRun(requirement, null, verdict, reason));
  });
}

async function tellCase(requirement: Requirement, subject: Case, execution: Execution): Promise<ReportedCase> {
  const result = await execution.result(subject);
  const { run, replay, waive } = await execution.reached();
  const without = (reason: string): ReportedCase => reportWithoutRun(requirement, subject.id, 'not-run', reason);
  if (!result) return without(run.scrub(run.stopped() ?? 'the case was not executed'));
  const { coveredBy } = requirement;
  const judged =
    coveredBy === undefined ? result : assessCovered(requirement, [result], await obstacleOf(requirement, run))[0];
  if (!judged) return without(run.scrub(result.reason ?? 'no refusal is expected of it'));
  return waive({ ...reportCase(requirement, judged, run.disclose(result)), replay: replay(subject.id) });
}

/** What keeps an action from being judged by cases of another requirement. */
async function obstacleOf({ action, service }: Requirement, run: OpenRun): Promise<Obstacle | undefined> {
  if (action === null) return undefined;
  if (!run.declares(action)) return { verdict: 'not-applicable', reason: declaresNo(action) };
  return (await run.isOffered(action)) ? undefined : notOffered(action, service);
}

/** Whether the set-up file of allure-vitest was loaded, which its reporter does; nothing else loads Allure. */
function allureListens(): boolean {
  return 'allureTestRuntime' in globalThis;
}

/** Turns a verdict into the outcome of a test. */
function settle(reported: ReportedCase, context: TestContext): void {
  const { verdict, reason = '' } = reported;
  if (verdict === 'pass') return;
  if (verdict === 'fail' || verdict === 'error') throw failure(messageOf(reported), verdict);
  context.skip(`${verdict}: ${reason}`);
}

function messageOf({ statement, findings, reason, replay }: ReportedCase): string {
  const found = findings.flatMap(({ expected, actual, at }) => [
    `expected: ${expected}`,
    `actual: ${actual}`,
    ...(at === undefined ? [] : [`at: ${at}`]),
  ]);
  const broken = reason === undefined ? [] : [`the harness failed: ${reason}`];
  return [statement, ...found, ...broken, ...(replay === undefined ? [] : [`replay: ${replay}`])].join('\n');
}

/**
 * An error without a stack: the place in this file where it is thrown tells nothing about the target. Allure calls a
 * test broken rather than failed unless its error is an AssertionError.
 */
function failure(message: string, verdict: 'fail' | 'error'): Error {
  const error = new Error(message);
  if (verdict === 'fail') error.name = 'AssertionError';
  error.stack = '';
  return error;
}

function byTopic(entries: readonly PlannedRequirement[]): ReadonlyMap<string, readonly PlannedRequirement[]> {
  const topics = new Map<string, PlannedRequirement[]>();
  for (const entry of entries) {
    const topic = topicOf(entry.requirement);
    topics.set(topic, [...(topics.get(topic) ?? []), entry]);
  }
  return topics;
}

/** The action, or for a promise of no single action what it is about. */
function topicOf({ id, action }: Requirement): string {
  return action ?? id.split('.')[1] ?? id;
}
