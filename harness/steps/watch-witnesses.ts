import type { Call } from '../../cases/call.ts';
import type { CallPlan } from '../../cases/call-plan.ts';
import type { Answer, WitnessAnswer } from '../../cases/answer.ts';
import type { PlanRunner } from './plan-runner.ts';
import { resolveCall, resolveValue, type SlotValues } from '../provisioning/slots.ts';

/**
 * Reads the witnesses of a plan; what it returns reads them again. The second read is of the very same things, whatever
 * the call made meanwhile.
 */
export async function watchWitnesses(
  { witnesses }: CallPlan,
  values: SlotValues,
  send: (call: Call) => Promise<Answer>,
  runner: PlanRunner,
): Promise<() => Promise<readonly (WitnessAnswer | undefined)[] | undefined>> {
  if (!witnesses) return () => Promise.resolve(undefined);
  const first: (readonly [Call, Answer] | undefined)[] = [];
  for (const { call } of witnesses) {
    const filled = { ...call, parameters: resolveCall(call, values) };
    first.push((await runner.isOffered(call.action)) ? [filled, await send(filled)] : undefined);
  }
  return async () => {
    const answers: (WitnessAnswer | undefined)[] = [];
    for (const [index, { about }] of witnesses.entries()) {
      const read = first[index];
      answers.push(
        read && {
          before: read[1],
          after: await send(read[0]),
          about: about.map((value) => resolveValue(value, values)),
        },
      );
    }
    return answers;
  };
}
