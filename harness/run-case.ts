import fc from 'fast-check';
import type { CallPlan } from '../specs/call-plan.ts';
import type { PlanContext } from '../specs/plan-context.ts';
import { assessError, assessEvidence, type CaseResult } from './assess-case.ts';
import type { Case } from './case.ts';
import { avoidCosts } from './avoid-costs.ts';
import { StateMissed, TargetUnreachable } from './harness-error.ts';
import { lingerIn } from './passing-state.ts';
import { proveCall } from './plan-run.ts';
import type { PlanRunner } from './plan-runner.ts';
import { isRace, repeatRace } from './repeat-race.ts';
import { runDuring } from './run-during.ts';
import { drawnScript, planOfScript, runHistory, type HistoryEnvironment } from './run-history.ts';
import { runPlan } from './run-plan.ts';
import { runScript } from './run-script.ts';
import type { SlotValues } from './slots.ts';

/** What the cases of a run share. */
export interface CaseEnvironment {
  readonly runner: PlanRunner;
  readonly context: PlanContext;
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
  if ('scripts' in plan) {
    let round = 0;
    const run: HistoryEnvironment['run'] = (history, script, restMs = environment.runner.settleBudgetMs) => {
      const runner = { ...inForm(subject, environment.runner), settleBudgetMs: restMs };
      return runScript(history, script, inRound(round++, environment.values(subject)), runner);
    };
    return await runHistory(subject, plan, { run, shrinkBudgetMs: environment.shrinkBudgetMs }).catch(
      (error: unknown) => {
        if (error instanceof TargetUnreachable) throw error;
        return assessError(subject, error);
      },
    );
  }
  if (!plan.during) return await attempt(subject, plan, environment);
  return await runDuring(subject, plan, {
    attempt: () => attempt(subject, plan, environment),
    lasts: () => lastingOf(subject, plan, environment),
  });
}

/** So often a state is watched; the median counts, for a busy machine may miss much of it. */
const watched = 5;

/** Measures, once a run, how long the state of a case surely lasts. */
function lastingOf(subject: Case, plan: CallPlan, { lasting, values, runner }: CaseEnvironment): Promise<number> {
  const key = `${plan.during?.trigger.action ?? ''} ${plan.during?.state ?? ''}`;
  const watch = async (): Promise<number> => {
    const seen: number[] = [];
    for (let count = 0; count < watched; count += 1) {
      seen.push(await lingerIn(plan, values(subject), inForm(subject, runner)));
    }
    return seen.toSorted((a, b) => a - b)[Math.floor(watched / 2)] ?? 0;
  };
  const measured = lasting.get(key) ?? watch();
  lasting.set(key, measured);
  return measured;
}

async function attempt(
  subject: Case,
  plan: CallPlan,
  { runner, context, values, thrifty }: CaseEnvironment,
  round = 0,
): Promise<CaseResult> {
  try {
    const chosen = thrifty ? avoidCosts(plan, context.book) : plan;
    const evidence = await runPlan(chosen, inRound(round, values(subject)), inForm(subject, runner));
    const { book } = context;
    return assessEvidence(subject, evidence, { book, requirement: subject.requirement, level: subject.level });
  } catch (error) {
    if (error instanceof TargetUnreachable || error instanceof StateMissed) throw error;
    return assessError(subject, error);
  }
}

/** Names and tokens of a further execution are its own: a target remembers those of the ones before. */
function inRound(round: number, values: SlotValues): SlotValues {
  return round === 0 ? values : withSuffix(`-r${round}`, values);
}

function withSuffix(suffix: string, values: SlotValues): SlotValues {
  return { ...values, suffix: `${values.suffix}${suffix}` };
}

/** A runner that puts every call of the case into the case's form. */
function inForm({ form }: Case, runner: PlanRunner): PlanRunner {
  if (!form) return runner;
  const { call } = runner.workshop;
  const workshop = {
    ...runner.workshop,
    call: ((action, parameters, options) => call(action, parameters, { form, ...options })) as typeof call,
  };
  return { ...runner, workshop };
}

/** The plan of a case; of a generated one, that which its seed draws. */
export function plannedCall({ plan, seed }: Case): CallPlan {
  if ('scripts' in plan) return planOfScript(plan, drawnScript(plan, seed));
  if (!('arbitrary' in plan)) return plan;
  const [drawn] = fc.sample(plan.arbitrary, { seed, numRuns: 1 });
  return drawn as CallPlan;
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
