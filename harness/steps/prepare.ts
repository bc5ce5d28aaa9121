import { describeAnswer } from '../../cases/answer.ts';
import type { Step } from '../../cases/step.ts';
import type { CameOf } from '../../cases/step-record.ts';
import { NotRunnable } from '../wire/harness-error.ts';
import type { Scene } from './scene.ts';
import { untilAtRest, untilBorn } from './until-at-rest.ts';

/** Sends a call that must succeed before the one under test, and waits until what it makes or changes is at rest. */
export async function prepare({ calls: [call] }: Step<'prepare'>, scene: Scene): Promise<CameOf<'prepare'>> {
  const before = scene.made.length;
  const answer = await scene.send(call);
  const { mayFail, cut } = call.sending ?? {};
  if (cut === undefined) for (const made of scene.made.slice(before)) await untilBorn(made, scene.execution);
  if (answer.meaning.type === 'success' && cut === undefined) await untilAtRest(call, scene);
  if (answer.meaning.type === 'success' || mayFail === true || cut !== undefined) return { answers: [answer] };
  throw new NotRunnable(`${call.action}, which comes before the call under test, answered ${describeAnswer(answer)}`);
}
