import fc from 'fast-check';
import type { CallPlan } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { assessError, assessEvidence, type CaseResult } from './assess-case.ts';
import type { Case, Evidence } from '../../cases/case.ts';
import { stepsOf, stepsOfType } from '../../cases/steps-of.ts';
import { avoidCosts } from './avoid-costs.ts';
import { NotRunnable, StateMissed, TargetUnreachable, Unheard } from '../wire/harness-error.ts';
import type { HistoryPlan } from '../../cases/history.ts';
import { note, overhear, type Overheard } from './overhear.ts';
import { lingerIn } from '../steps/passing-state.ts';
import { proveCall } from '../planning/plan-cases.ts';
import type { ExecutionContext } from '../steps/execution-context.ts';
import { pause } from '../wire/pause.ts';
import { givenTime } from './given-time.ts';
import { isRace, repeatRace } from './repeat-race.ts';
import { runDuring } from './run-during.ts';
import { runHistory, type HistoryEnvironment } from './run-history.ts';
import { executePlan } from './execute-plan.ts';
import { runScript } from './run-script.ts';
import type { SlotValues } from '../provisioning/slots.ts';
import { inForm, inRest, inRound, inTry, withSuffix } from './variation.ts';
import { throughTrouble } from './through-trouble.ts';

/** What the cases of a run share. */
export interface CaseEnvironment {
  readonly execution: ExecutionContext;
  readonly context: PlanningContext;
  /** Fresh slot values for one execution of one case. */
  readonly values: (subject: Case) => SlotValues;
  readonly shrinkBudgetMs: number;
  /** How long states that pass by themselves surely last, measured when first asked. */
  readonly lasting: Map<string, Promise<number>>;
  /** Fixtures must not buy anything. */
  readonly thrifty: boolean;
  /** How often a race is run, of which every run says how often it failed; 1 runs it like any other case. */
  readonly raceTries: number;
}

/** Runs one case to its result. Only an unreachable target escapes as an exception. */
export async function runCase(subject: Case, environment: CaseEnvironment): Promise<CaseResult> {
  const { raceTries, values, shrinkBudgetMs } = environment;
  if (raceTries === 1 || !isRace(subject)) return await runOnce(subject, environment);
  let tried = 0;
  const plan = 'scripts' in subject.plan ? { ...subject.plan, rounds: 1 } : subject.plan;
  return await repeatRace(raceTries, (isToShrink) => {
    const suffix = `-t${(tried += 1)}`;
    return runOnce(
      { ...subject, plan },
      {
        ...environment,
        values: (of) => withSuffix(suffix, values(of)),
        shrinkBudgetMs: isToShrink ? shrinkBudgetMs : 0,
      },
    );
  });
}

async function runOnce(subject: Case, environment: CaseEnvironment): Promise<CaseResult> {
  const { plan } = subject;
  if ('arbitrary' in plan) return await runGenerated(subject, plan.arbitrary, environment);
  if ('scripts' in plan) return await throughHistory(subject, plan, environment);
  if (stepsOfType(plan, 'enter').length === 0) return await attempt(subject, plan, environment);
  // Under a token that was used before, a creation would give what an earlier try made and removed.
  let tries = 0;
  const inTurn = { ...environment, values: (of: Case) => inRound(tries++, environment.values(of)) };
  return await runDuring(subject, plan, {
    attempt: () => attempt(subject, plan, inTurn),
    lasts: () => lastingOf(subject, plan, inTurn),
    measureAgain: () => lastingOf(subject, plan, inTurn, true),
    pause: () => pause(betweenTries),
  });
}

/** A history accounts for lost answers itself; only what it needs before it begins must be heard. */
async function throughHistory(subject: Case, plan: HistoryPlan, environment: CaseEnvironment): Promise<CaseResult> {
  const { execution, values, shrinkBudgetMs } = environment;
  let round = 0;
  return await throughTrouble(execution.workshop.session.hearing, async () => {
    const overheard: Overheard = { calls: new Map(), silent: new Map(), busy: undefined };
    const run: HistoryEnvironment['run'] = async (history, script, restMs = execution.settleBudgetMs) => {
      const listening = overhear({ ...inForm(subject, execution), settleBudgetMs: restMs });
      return await runScript(history, script, inRound(round++, values(subject)), listening.execution).catch(
        (error: unknown) => {
          for (const [action, lost] of listening.overheard.silent) overheard.silent.set(action, lost);
          throw error;
        },
      );
    };
    const result = await runHistory(subject, plan, { run, shrinkBudgetMs }).catch((error: unknown) =>
      assessThrown(subject, error, overheard),
    );
    return { result, overheard: result.verdict === 'not-run' ? overheard : { ...overheard, silent: new Map() } };
  });
}

/** So often a state is watched; the median counts, for a busy machine may miss much of it. */
const watched = 5;

/** Milliseconds between tries once many were too late. */
const betweenTries = 20;

/** Measures, once a run or anew, how long the state of a case surely lasts. */
function lastingOf(
  subject: Case,
  plan: CallPlan,
  { lasting, values, execution }: CaseEnvironment,
  anew = false,
): Promise<number> {
  const steps = stepsOf(plan);
  const key = steps
    .flatMap((step) => (step.type === 'enter' ? [step.calls[0].action, step.passing.state] : []))
    .join(' ');
  // Where nothing is heard, nothing is seen of the state.
  const watchOnce = (): Promise<number> =>
    lingerIn(plan, steps, values(subject), inForm(subject, execution)).catch((error: unknown) => {
      if (error instanceof NotRunnable && execution.workshop.session.hearing.isTroubled()) return 0;
      throw error;
    });
  const watch = async (): Promise<number> => {
    const seen: number[] = [];
    for (let count = 0; count < watched; count += 1) {
      seen.push(await watchOnce());
    }
    return seen.toSorted((a, b) => a - b)[Math.floor(watched / 2)] ?? 0;
  };
  const before = lasting.get(key);
  // What was seen once is there: it lasts as long as it was ever seen to.
  const longer = async (known: Promise<number>): Promise<number> => Math.max(await known, await watch());
  const measured = before && anew ? longer(before) : (before ?? watch());
  lasting.set(key, measured);
  return measured;
}

async function attempt(
  subject: Case,
  plan: CallPlan,
  { execution, context, values, thrifty }: CaseEnvironment,
  round = 0,
): Promise<CaseResult> {
  const { book } = context;
  const steps = thrifty ? avoidCosts(stepsOf(plan), book) : stepsOf(plan);
  const { requirement, level } = subject;
  const judge = (evidence: Evidence): CaseResult => assessEvidence(subject, evidence, { book, requirement, level });
  return await givenTime(book, async (atRest) => {
    const called = new Set<string>();
    const result = await throughTrouble(execution.workshop.session.hearing, async (nth) => {
      const listening = overhear({ ...inForm(subject, execution), ...(atRest ? { isPatient: true } : {}) });
      const own = inTry(nth, inRest(atRest, inRound(round, values(subject))));
      const judged = await executePlan({ plan, steps, judge }, own, listening.execution).catch((error: unknown) =>
        assessThrown(subject, error, listening.overheard),
      );
      for (const action of listening.overheard.calls.keys()) called.add(action);
      return { result: judged, overheard: listening.overheard };
    });
    return { result, called };
  });
}

/** The result of an execution that threw; a fixture may have been made before anybody listened. */
function assessThrown(subject: Case, error: unknown, overheard: Overheard): CaseResult {
  if (error instanceof TargetUnreachable || error instanceof StateMissed) throw error;
  if (error instanceof Unheard) note(error.answer, overheard);
  return assessError(subject, error);
}

/** Draws one plan from the case's seed; if it fails, fast-check looks for the smallest plan that fails too. */
async function runGenerated(
  subject: Case,
  arbitrary: fc.Arbitrary<CallPlan>,
  environment: CaseEnvironment,
): Promise<CaseResult> {
  let first: CaseResult | undefined;
  let smallest: CaseResult | undefined;
  let escaped: unknown;
  let underWay: Promise<boolean> | undefined;
  let round = 0;
  const once = async (plan: CallPlan): Promise<boolean> => {
    const result = await attempt(subject, plan, environment, round++).catch((error: unknown) => {
      escaped ??= error;
      throw error;
    });
    first ??= result;
    if (result.verdict === 'fail') smallest = result;
    return result.verdict !== 'fail';
  };
  const property = fc.asyncProperty(arbitrary, async (plan) => {
    proveCall(plan, subject.id, subject.requirement, environment.context);
    underWay = once(plan);
    return await underWay;
  });
  const { shrinkBudgetMs } = environment;
  const limit = { interruptAfterTimeLimit: shrinkBudgetMs, markInterruptAsFailure: false };
  const details = await fc.check(property, {
    seed: subject.seed,
    numRuns: 1,
    ...(shrinkBudgetMs > 0 ? limit : { endOnFailure: true }),
  });
  // When the time is up, fast-check leaves what is under way; it must come to its end, and it may be the only one.
  await underWay?.catch(() => undefined);
  if (escaped instanceof TargetUnreachable) throw escaped;
  if (smallest) return smallest;
  if (first) return first;
  return assessError(subject, details.errorInstance ?? escaped ?? new Error('the case was never executed'));
}
