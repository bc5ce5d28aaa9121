import { describeAnswer } from '../../cases/answer.ts';
import { NotRunnable } from '../wire/harness-error.ts';
import { poll } from './poll.ts';
import type { Step } from '../../cases/step.ts';
import type { CameOf } from '../../cases/step-record.ts';
import type { Scene } from './scene.ts';
import { resolveCall, resolveValue } from '../provisioning/slots.ts';

/**
 * Waits until the state is seen in which a call is to be tried. Where the target does not offer the read, the calls that lead
 * there must do.
 */
export async function arrive(
  { calls: [read], arrival: { state, until } }: Step<'arrive'>,
  { values, execution }: Scene,
): Promise<CameOf<'arrive'>> {
  const awaited = 'list' in until ? { ...until, lacks: resolveValue(until.lacks, values) } : until;
  const { answer, settled, seen } = await poll(read.action, resolveCall(read, values), awaited, execution, state);
  if (settled) return { answers: [] };
  const shown =
    seen.length > 0 ? `it was ${seen.join(', then ')}` : `${read.action} answered ${describeAnswer(answer)}`;
  throw new NotRunnable(`the calls that lead into the state ${state} did not lead there: ${shown}`);
}
