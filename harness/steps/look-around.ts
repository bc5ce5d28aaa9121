import type { Step } from '../../cases/step.ts';
import { recordsOf, type CameOf } from '../../cases/step-record.ts';
import { resolveCall, resolveValue } from '../provisioning/slots.ts';
import type { Scene } from './scene.ts';

/** Reads what a refusal must leave as it is. */
export async function lookAtProbe({ calls: [call] }: Step<'probe'>, { send }: Scene): Promise<CameOf<'probe'>> {
  return { answers: [await send(call)] };
}

/** Reads a witness. The second read is of the very same thing, whatever the call made meanwhile. */
export async function lookAtWitness(
  { calls: [call], witness, nth, moment }: Step<'witness'>,
  scene: Scene,
): Promise<CameOf<'witness'>> {
  const { values, send } = scene;
  const first = recordsOf(scene, 'witness').find(({ step }) => step.nth === nth);
  const asked = first?.asked ?? { ...call, parameters: resolveCall(call, values) };
  const answers = [await send(asked)];
  // What is made meanwhile is among what the call is about.
  const about = moment === 'before' ? [] : witness.about.map((value) => resolveValue(value, values));
  return { answers, asked, about };
}
