import { drawnScript, planOfScript } from '../../cases/planned-call.ts';
import type { StepRecord } from '../../cases/step-record.ts';
import { stepsOf } from '../../cases/steps-of.ts';
import fc from 'fast-check';
import type { CaseResult } from './assess-case.ts';
import type { Case, Evidence } from '../../cases/case.ts';
import { describeHistory } from './describe-history.ts';
import type { HistoryEvent, HistoryPlan, Script } from '../../cases/history.ts';
import { contradiction, type Contradiction } from './linearize.ts';

/** The history of one round, and what in it cannot be; nothing if all of it can. */
interface Round {
  readonly events: readonly HistoryEvent[];
  readonly found: Contradiction | undefined;
}

/**
 * Draws a script from the case's seed, does it, and lets the model judge. If it fails, fast-check looks for the smallest
 * script that fails too, within a budget of its own; what is found is believed only if it fails once more.
 */
export async function runHistory(
  subject: Case,
  plan: HistoryPlan,
  environment: HistoryEnvironment,
): Promise<CaseResult> {
  const script = drawnScript(plan, subject.seed);
  const first = await roundsOf(plan, script, environment.run);
  if (!first.found) return resultOf(subject, plan, first);
  const failing = environment.shrinkBudgetMs > 0 ? await shrink(subject, plan, first, environment) : [];
  for (const smaller of failing.toReversed().slice(0, believed)) {
    const again = await roundsOf({ ...plan, rounds: Math.max(2, plan.rounds) }, smaller, environment.run);
    if (again.found) return resultOf(subject, plan, again);
  }
  return resultOf(subject, plan, first);
}

/** So many of the smallest scripts are tried once more, the smallest first; time may have let one of them fail. */
const believed = 5;

export interface HistoryEnvironment {
  /** Does a script; `restMs` is how long something may take to come to rest, if not as long as ever in this run. */
  readonly run: (plan: HistoryPlan, script: Script, restMs?: number) => Promise<readonly HistoryEvent[]>;
  readonly shrinkBudgetMs: number;
}

/** Does a script until its history cannot be, at most as often as the plan says. */
async function roundsOf(
  plan: HistoryPlan,
  script: Script,
  run: HistoryEnvironment['run'],
  restMs?: number,
): Promise<Round> {
  for (let round = 1; ; round += 1) {
    const events = await run(plan, script, restMs);
    const found = contradiction(events, plan.model);
    if (found || round >= plan.rounds) return { events, found };
  }
}

/** Scripts that fail too, each smaller than the one before. */
async function shrink(
  { seed }: Case,
  plan: HistoryPlan,
  first: Round,
  { run, shrinkBudgetMs }: HistoryEnvironment,
): Promise<readonly Script[]> {
  // What never comes to rest must not use up the time: some times what it took when it did is enough.
  const slowest = Math.max(0, ...first.events.filter(({ restless }) => !restless).map(({ tookMs }) => tookMs));
  const restMs = Math.max(leastRestMs, patience * slowest);
  const failing: Script[] = [];
  let underWay: Promise<boolean> | undefined;
  const passes = async (script: Script): Promise<boolean> => {
    const { found } = await roundsOf(plan, script, run, restMs);
    // What takes too long for once is no smaller proof of something else.
    if (!found || (isRestless(found) && !isRestless(first.found))) return true;
    failing.push(script);
    return false;
  };
  const property = fc.asyncProperty(plan.scripts, async (script) => {
    // A script that cannot be done shows nothing; if the target is gone, the last round will tell.
    underWay = passes(script).catch(() => true);
    return await underWay;
  });
  const limit = { interruptAfterTimeLimit: shrinkBudgetMs, markInterruptAsFailure: false };
  await fc.check(property, { seed, numRuns: 1, ...limit });
  // When the time is up, fast-check leaves what is under way; it must come to its end.
  await underWay;
  return failing;
}

function isRestless(found: Contradiction | undefined): boolean {
  return found?.events.at(-1)?.restless ?? false;
}

/** While a script is shrunk, anything may take as many milliseconds, or as many times the longest so far, to come to rest. */
const leastRestMs = 100;
const patience = 4;

/** What finds that no order of the operations explains the answers. */
const judge = 'harness/running/linearize.ts';

function resultOf(subject: Case, plan: HistoryPlan, round: Round): CaseResult {
  const base = { case: subject, problems: [], observed: [] };
  const { events, found } = round;
  const last = (found?.events ?? events).at(-1);
  if (!last)
    return {
      ...base,
      verdict: 'inconclusive',
      reason: 'nothing could be done: every operation needs what was refused before',
    };
  const proof = evidenceOf(plan, found ? shownOf(found, events) : events);
  if (!found) {
    const busy = events.filter((event) => event.busy).length;
    if (busy * 2 <= events.length) return { ...base, verdict: 'pass', ...proof };
    return {
      ...base,
      verdict: 'inconclusive',
      reason: `${busy} of ${events.length} operations were answered with "try again"`,
      ...proof,
    };
  }
  const predicted = [...new Set(found.states.map((state) => plan.model.predicts(state, last.operation.act)))];
  const expected =
    predicted.length === 0 ? 'an order of the operations that explains the answers' : predicted.join(', or ');
  const actual = `no order of these operations explains the last answer:\n${describeHistory(shownOf(found, events))}`;
  return {
    ...base,
    verdict: 'fail',
    problems: [
      {
        expected: `${last.operation.text}: ${expected}`,
        actual,
        at: 'history',
        deviation: 'inexplicable',
        judgedBy: judge,
      },
    ],
    ...proof,
  };
}

/** Of calls one after the other all that came before the last; of a race those that have to do with it. */
function shownOf(found: Contradiction, events: readonly HistoryEvent[]): readonly HistoryEvent[] {
  const last = found.events.at(-1);
  const isRace = events.some(({ lane }) => lane > 0);
  return isRace || !last ? found.events : events.slice(0, events.indexOf(last) + 1);
}

function evidenceOf(plan: HistoryPlan, events: readonly HistoryEvent[]): { readonly evidence?: Evidence } {
  const answers = events.map(({ answer }) => answer);
  const call = answers.at(-1);
  if (!call) return {};
  const script = { before: events.map(({ operation }) => operation), lanes: [], after: [] };
  const whole = planOfScript(plan, script);
  const sent = stepsOf(whole).flatMap((step) => (step.type === 'prepare' || step.type === 'call' ? [step] : []));
  const steps = sent.map((step, index): StepRecord => {
    const known = { answers: answers.slice(index, index + 1) };
    return step.type === 'call' ? { step, ...known, filled: [] } : { step, ...known };
  });
  return { evidence: { plan: whole, steps, call } };
}
