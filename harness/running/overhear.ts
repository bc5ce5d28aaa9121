import { isUnheard, type Answer } from '../../cases/answer.ts';
import type { ExecutionContext } from '../steps/execution-context.ts';

/** What the network did to the calls of one execution of a case, by action. */
export interface Overheard {
  /** How many calls there were. */
  readonly calls: Map<string, number>;
  /** Of calls that got no answer in the end, how many answers were lost, the most for one call. */
  readonly silent: Map<string, number>;
  /** The target only ever asked to try again. */
  busy: Answer | undefined;
}

/** An execution that takes note of what is lost on the way. */
export function overhear(execution: ExecutionContext): {
  readonly execution: ExecutionContext;
  readonly overheard: Overheard;
} {
  const overheard: Overheard = { calls: new Map(), silent: new Map(), busy: undefined };
  const call: ExecutionContext['workshop']['call'] = async (action, parameters, options) => {
    const sent = await execution.workshop.call(action, parameters, options);
    note(sent.answer, overheard);
    return sent;
  };
  return { execution: { ...execution, workshop: { ...execution.workshop, call } }, overheard };
}

/** Takes note of one answer. */
export function note(answer: Answer, overheard: Overheard): void {
  const { calls, silent } = overheard;
  const { action, lost = 0 } = answer;
  calls.set(action, (calls.get(action) ?? 0) + 1);
  if (!isUnheard(answer)) return;
  if (answer.stillBusy) overheard.busy = answer;
  else silent.set(action, Math.max(silent.get(action) ?? 0, lost));
}
