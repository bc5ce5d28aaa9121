import type { Answer } from '../../cases/answer.ts';
import type { Call } from '../../cases/call.ts';
import type { Step } from '../../cases/step.ts';
import { recordsOf, type CameOf } from '../../cases/step-record.ts';
import { resolveCall, resolveValue } from '../provisioning/slots.ts';
import { isList } from '../../specs/oracle/is-list.ts';
import { lookUntil, type Seen } from './look-until.ts';
import type { Scene } from './scene.ts';

/** Reads what a refusal must leave as it is. */
export async function lookAtProbe({ calls: [call], moment }: Step<'probe'>, scene: Scene): Promise<CameOf<'probe'>> {
  return { answers: [await lookAt(call, moment, scene)] };
}

/** Reads a witness. The second read is of the very same thing, whatever the call made meanwhile. */
export async function lookAtWitness(
  { calls: [call], witness, nth, moment }: Step<'witness'>,
  scene: Scene,
): Promise<CameOf<'witness'>> {
  const { values } = scene;
  const first = recordsOf(scene, 'witness').find(({ step }) => step.nth === nth);
  const asked = first?.asked ?? { ...call, parameters: resolveCall(call, values) };
  const answers = [await lookAt(asked, moment, scene)];
  // What is made meanwhile is among what the call is about.
  const about = moment === 'before' ? [] : witness.about.map((value) => resolveValue(value, values));
  return { answers, asked, about };
}

/**
 * Reads something as it is when the case has come so far: a list is read until it shows what the case made, and nothing that
 * was removed. What was seen before the call need not be read again.
 */
async function lookAt(call: Call, moment: 'before' | 'after', scene: Scene): Promise<Answer> {
  const { send, recall, values, standing, execution } = scene;
  const known = moment === 'before' ? recall(call) : undefined;
  const { book } = execution.workshop.session;
  const spec = book.actions.find(({ name }) => name === call.action);
  if (!spec || !isList(spec.name, book)) return known ?? (await send(call));
  const held = standing.heldBy(spec, resolveCall(call, values));
  const judge = ({ meaning }: Answer): Seen => {
    if (meaning.type !== 'success') return 'hopeless';
    const texts = textsIn(meaning.body);
    return held.every((one) => texts.has(one)) && ![...texts].some(standing.isGone) ? 'enough' : 'not-yet';
  };
  // An earlier case may have seen it lag behind, and not have minded.
  if (known && judge(known) === 'enough') return known;
  return await lookUntil(
    `${call.action}: what there is before a call, and no more`,
    () => send(call),
    judge,
    execution,
  );
}

/** All texts of an answer. */
function textsIn(value: unknown): ReadonlySet<string> {
  const texts = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node === 'string') texts.add(node);
    else if (typeof node === 'object' && node !== null) Object.values(node).forEach(visit);
  };
  visit(value);
  return texts;
}
