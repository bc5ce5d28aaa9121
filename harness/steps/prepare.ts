import { describeAnswer } from '../../cases/answer.ts';
import type { Step } from '../../cases/step.ts';
import type { CameOf } from '../../cases/step-record.ts';
import { NotRunnable } from '../wire/harness-error.ts';
import type { Scene } from './scene.ts';

/** Sends a call that must succeed before the one under test. */
export async function prepare({ calls: [call] }: Step<'prepare'>, { send }: Scene): Promise<CameOf<'prepare'>> {
  const answer = await send(call);
  const { mayFail, cut } = call.sending ?? {};
  if (answer.meaning.type === 'success' || mayFail === true || cut !== undefined) return { answers: [answer] };
  throw new NotRunnable(`${call.action}, which comes before the call under test, answered ${describeAnswer(answer)}`);
}
