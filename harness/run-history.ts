import fc from 'fast-check';
import type { CallPlan } from '../specs/call-plan.ts';
import type { Answer } from './answer.ts';
import type { CaseResult } from './assess-case.ts';
import type { Case, Evidence } from './case.ts';
import { describeHistory } from './describe-history.ts';
import { NotRunnable } from './harness-error.ts';
import type { HistoryEvent, HistoryPlan, Operation, Script } from './history.ts';
import { contradiction, type Contradiction } from './linearize.ts';
import { withFixtures } from './fixtures.ts';
import type { PlanRunner } from './plan-runner.ts';
import { poll } from './poll.ts';
import { remember, resolveCall, type SlotValues } from './slots.ts';
import type { MadeResource } from './workshop.ts';

/** The history of one round, and what in it cannot be; nothing if all of it can. */
interface Round {
  readonly events: readonly HistoryEvent[];
  readonly found: Contradiction | undefined;
}

/** Draws a script from the case's seed, does it, and lets the model judge; looks for the smallest script that fails too. */
export async function runHistory(
  subject: Case,
  plan: HistoryPlan,
  environment: HistoryEnvironment,
): Promise<CaseResult> {
  let first: Round | undefined;
  let smallest: Round | undefined;
  let escaped: unknown;
  const property = fc.asyncProperty(plan.scripts, async (script) => {
    for (let round = 0; round < plan.rounds; round += 1) {
      const events = await environment.run(plan, script).catch((error: unknown) => {
        escaped ??= error;
        throw error;
      });
      const found = contradiction(events, plan.model);
      first ??= { events, found };
      if (found) smallest = { events, found };
      if (found) return false;
    }
    return true;
  });
  await fc.check(property, {
    seed: subject.seed,
    numRuns: 1,
    interruptAfterTimeLimit: environment.shrinkBudgetMs,
    markInterruptAsFailure: false,
  });
  if (escaped !== undefined && !smallest) throw escaped;
  return resultOf(subject, plan, smallest ?? first);
}

export interface HistoryEnvironment {
  readonly run: (plan: HistoryPlan, script: Script) => Promise<readonly HistoryEvent[]>;
  readonly shrinkBudgetMs: number;
}

function resultOf(subject: Case, plan: HistoryPlan, round: Round | undefined): CaseResult {
  const base = { case: subject, problems: [], observed: [] };
  if (!round) return { ...base, verdict: 'inconclusive', reason: 'the time to run it was over at once' };
  const { events, found } = round;
  const last = (found?.events ?? events).at(-1);
  if (!last)
    return {
      ...base,
      verdict: 'inconclusive',
      reason: 'nothing could be done: every operation needs what was refused before',
    };
  const proof = evidenceOf(plan, found?.events ?? events);
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
  const actual = `no order of these operations explains the last answer:\n${describeHistory(found.events)}`;
  return {
    ...base,
    verdict: 'fail',
    problems: [{ expected: `${last.operation.text}: ${expected}`, actual, at: 'history' }],
    ...proof,
  };
}

function evidenceOf(plan: HistoryPlan, events: readonly HistoryEvent[]): { readonly evidence?: Evidence } {
  const answers = events.map(({ answer }) => answer);
  const call = answers.at(-1);
  if (!call) return {};
  const script = { before: events.map(({ operation }) => operation), lanes: [], after: [] };
  return { evidence: { plan: planOfScript(plan, script), prepared: answers.slice(0, -1), call, reads: [], lists: [] } };
}

/** A script as a plan of single calls, for whatever asks what a case needs and makes. */
export function planOfScript({ fixtures }: Pick<HistoryPlan, 'fixtures'>, { before, lanes, after }: Script): CallPlan {
  const calls = [...before, ...lanes.flat(), ...after].map(({ call }) => call);
  const call = calls.at(-1) ?? { action: '', parameters: {} };
  return {
    fixtures,
    prepare: calls.slice(0, -1),
    call,
    expect: { answer: 'model' },
    reads: [],
  };
}

/** The script that the seed of a case draws. */
export function drawnScript({ scripts }: HistoryPlan, seed: number): Script {
  const [script] = fc.sample(scripts, { seed, numRuns: 1 });
  return script as Script;
}

/**
 * Does a script to fixtures of its own and writes down what happened. The lanes run at the same time, while nothing else
 * is on its way to the target. An operation on what does not exist, because an earlier one was refused, is left out.
 */
export async function runScript(
  plan: HistoryPlan,
  script: Script,
  values: SlotValues,
  runner: PlanRunner,
): Promise<readonly HistoryEvent[]> {
  for (const action of actionsOf(script)) await runner.requireOffered(action);
  return await withFixtures(planOfScript(plan, script), values, runner, async (_plan, _values, _runner, made) => {
    const events: HistoryEvent[] = [];
    const steps = async (operations: readonly Operation[], lane: number, admitted: boolean): Promise<void> => {
      for (const operation of operations) {
        const event = await perform(operation, lane, { values, runner, made, admitted });
        if (event) events.push(event);
      }
    };
    await steps(script.before, 0, false);
    if (script.lanes.length > 0) {
      await runner.workshop.session.alone(() =>
        Promise.all(script.lanes.map((operations, index) => steps(operations, index + 1, true))),
      );
    }
    await steps(script.after, 0, false);
    return events;
  });
}

function actionsOf({ before, lanes, after }: Script): ReadonlySet<string> {
  return new Set([...before, ...lanes.flat(), ...after].map(({ call }) => call.action));
}

async function perform(
  operation: Operation,
  lane: number,
  { values, runner, made, admitted }: Scene,
): Promise<HistoryEvent | undefined> {
  const { action } = operation.call;
  const parameters = resolved(operation, values);
  if (!parameters) return undefined;
  if (operation.rest) {
    const { answer, settled } = await poll(action, parameters, operation.rest, runner);
    return eventOf(operation, lane, answer, !settled && answer.meaning.type === 'success');
  }
  // No answer is waited for twice: in a history, "try again" is an outcome.
  const result = await runner.workshop.call(action, parameters, { admitted, impatient: true });
  if (result.made) {
    made.push(result.made);
    if (result.made.identifier !== undefined) remember(values, result.made.resource, result.made.identifier);
  }
  return { ...eventOf(operation, lane, result.answer, false), busy: runner.workshop.session.asksToWait(result.answer) };
}

interface Scene {
  readonly values: SlotValues;
  readonly runner: PlanRunner;
  readonly made: MadeResource[];
  readonly admitted: boolean;
}

function eventOf(operation: Operation, lane: number, answer: Answer, restless: boolean): HistoryEvent {
  const { startMs, endMs } = answer.exchange;
  const known = answer.meaning.type !== 'silence';
  return { operation, lane, startMs, endMs: known ? endMs : Infinity, answer, busy: false, restless };
}

function resolved({ call }: Operation, values: SlotValues): ReturnType<typeof resolveCall> | undefined {
  try {
    return resolveCall(call, values);
  } catch (error) {
    if (error instanceof NotRunnable) return undefined;
    throw error;
  }
}
