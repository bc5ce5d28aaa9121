import type { Step } from '../../cases/step.ts';
import type { CameOf } from '../../cases/step-record.ts';
import { resolveCall, resolveValue } from '../provisioning/slots.ts';
import { poll } from './poll.ts';
import type { Scene } from './scene.ts';

/** Reads what came of the call, again and again where something is waited for. */
export async function readResource(
  { calls: [call], expected }: Step<'read'>,
  { values, execution }: Scene,
): Promise<CameOf<'read'>> {
  const parameters = resolveCall(call, values);
  const items = (expected.items ?? []).map((list) => resolveValue(list.items, values));
  const awaited = expected.until ?? (expected.mayLag ? ({ refused: true } as const) : undefined);
  if (awaited) {
    const { answer, ...rest } = await poll(call.action, parameters, awaited, execution);
    return { ...rest, answers: [answer], items };
  }
  const { answer } = await execution.workshop.call(call.action, parameters);
  return { answers: [answer], settled: true, seen: [], budgetMs: 0, items };
}
