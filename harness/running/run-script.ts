import type { Answer } from '../../cases/answer.ts';
import { stepsOfType } from '../../cases/steps-of.ts';
import { carryOut } from '../steps/carry-out.ts';
import { onScene } from '../steps/on-scene.ts';
import { followAlong } from './follow-along.ts';
import { NotRunnable } from '../wire/harness-error.ts';
import type { HistoryEvent, HistoryPlan, HistoryOperation, Script } from '../../cases/history.ts';
import { contradiction } from './linearize.ts';
import type { ExecutionContext } from '../steps/execution-context.ts';
import { isList } from '../../specs/oracle/is-list.ts';
import { lookUntil } from '../steps/look-until.ts';
import { poll } from '../steps/poll.ts';
import { planOfScript } from '../../cases/planned-call.ts';
import { remember, resolveCall, type SlotValues } from '../provisioning/slots.ts';
import type { MadeResource } from '../journal/made-resource.ts';

/**
 * Does a script to fixtures of its own and writes down what happened. The lanes run at the same time, while nothing else
 * is on its way to the target. An operation on what does not exist, because an earlier one was refused, is left out.
 */
export async function runScript(
  plan: HistoryPlan,
  script: Script,
  values: SlotValues,
  execution: ExecutionContext,
): Promise<readonly HistoryEvent[]> {
  for (const action of actionsOf(script)) await execution.requireOffered(action);
  const whole = planOfScript(plan, script);
  return await onScene(whole, values, execution, async (scene) => {
    await carryOut(stepsOfType(whole, 'fixture'), scene);
    const { made } = scene;
    const events: HistoryEvent[] = [];
    const mayGoOn = followAlong(plan.model);
    const steps = async (operations: readonly HistoryOperation[], lane: number, admitted: boolean): Promise<void> => {
      let after = '';
      for (const operation of operations) {
        const event = await settled(
          operation,
          lane,
          { values, execution, made, admitted, after },
          { events, model: plan.model },
        );
        after = operation.call.action;
        if (event) events.push(event);
        if (event && script.lanes.length === 0 && !mayGoOn(event) && contradiction(events, plan.model)) return;
      }
    };
    await steps(script.before, 0, false);
    if (script.lanes.length > 0) {
      await execution.workshop.session.alone(() =>
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

/**
 * Does an operation and, where it asks for a list while nothing else goes on, asks again until the model allows what it shows:
 * a list may lag behind what was done.
 */
async function settled(
  operation: HistoryOperation,
  lane: number,
  scene: Scene,
  { events, model }: { readonly events: readonly HistoryEvent[]; readonly model: HistoryPlan['model'] },
): Promise<HistoryEvent | undefined> {
  const { action } = operation.call;
  const once = (): Promise<HistoryEvent | undefined> => perform(operation, lane, scene);
  if (lane > 0 || !isList(action, scene.execution.workshop.session.book)) return await once();
  const isAllowed = (event: HistoryEvent | undefined): boolean =>
    event?.answer.meaning.type !== 'success' || !contradiction([...events, event], model);
  return await lookUntil(
    `${action}: what was done before`,
    once,
    (event) => (isAllowed(event) ? 'enough' : 'not-yet'),
    scene.execution,
  );
}

async function perform(
  operation: HistoryOperation,
  lane: number,
  { values, execution, made, admitted, after }: Scene,
): Promise<HistoryEvent | undefined> {
  const { action } = operation.call;
  const parameters = resolved(operation, values);
  if (!parameters) return undefined;
  const began = performance.now();
  if (operation.rest) {
    const { answer, settled } = await poll(action, parameters, operation.rest, execution, after);
    return eventOf(operation, lane, answer, began, !settled && answer.meaning.type === 'success');
  }
  // No answer is waited for twice: in a history, "try again" is an outcome.
  const result = await execution.workshop.call(action, parameters, { admitted, impatient: true });
  if (result.made) {
    made.push(result.made);
    if (result.made.identifier !== undefined) remember(values, result.made.resource, result.made.identifier);
  }
  return {
    ...eventOf(operation, lane, result.answer, began, false),
    busy: execution.workshop.session.asksToWait(result.answer),
  };
}

interface Scene {
  readonly values: SlotValues;
  readonly execution: ExecutionContext;
  readonly made: MadeResource[];
  readonly admitted: boolean;
  /** The action before, in the same lane. */
  readonly after: string;
}

function eventOf(
  operation: HistoryOperation,
  lane: number,
  answer: Answer,
  began: number,
  restless: boolean,
): HistoryEvent {
  const tookMs = performance.now() - began;
  const { startMs, endMs } = answer.exchange;
  const known = answer.meaning.type !== 'silence';
  return { operation, lane, startMs, endMs: known ? endMs : Infinity, answer, busy: false, restless, tookMs };
}

function resolved({ call }: HistoryOperation, values: SlotValues): ReturnType<typeof resolveCall> | undefined {
  try {
    return resolveCall(call, values);
  } catch (error) {
    if (error instanceof NotRunnable) return undefined;
    throw error;
  }
}
