import type { Call } from '../../cases/call.ts';
import type { Answer } from '../../cases/answer.ts';
import { itemKeys } from '../../cases/list-items.ts';
import type { Step } from '../../cases/step.ts';
import type { CameOf } from '../../cases/step-record.ts';
import { pause } from '../wire/pause.ts';
import { resolveValue } from '../provisioning/slots.ts';
import type { Scene } from './scene.ts';

/** Reads a list. It may lag behind: it is read again until it shows what it must, or time is up. */
export async function readList({ calls, expected }: Step<'list'>, scene: Scene): Promise<CameOf<'list'>> {
  const resolve = (wanted: typeof expected.holds): readonly string[] =>
    wanted.map((value) => resolveValue(value, scene.values));
  const resolved = { ...expected, holds: resolve(expected.holds), lacks: resolve(expected.lacks) };
  return await settled(calls, resolved, scene);
}

type Resolved = CameOf<'list'>['expected'];

async function settled(
  calls: readonly Call[],
  expected: Resolved,
  { send, execution: { settleBudgetMs: budgetMs, waits } }: Scene,
): Promise<CameOf<'list'>> {
  const began = performance.now();
  const what = nameOf(calls, expected);
  for (let look = 0; ; look += 1) {
    const answers: Answer[] = [];
    for (const call of calls) answers.push(await send(call));
    const waitedMs = performance.now() - began;
    if (!answers.every(({ meaning }) => meaning.type === 'success')) return { expected, answers };
    if (shows(expected, answers)) {
      waits.came(what, waitedMs);
      return { expected, answers };
    }
    if (waits.isOver(what, { waitedMs, looks: look + 1, budgetMs })) {
      waits.missed(what, waitedMs, false);
      return { expected, answers };
    }
    await pause(Math.min(4 * 2 ** look, budgetMs / 10));
  }
}

/** Names what is waited for: a list asked in one way may show what in another it does not. */
function nameOf(calls: readonly Call[], { items, holds, lacks }: Resolved): string {
  const asked = [...new Set(calls.flatMap(({ parameters }) => Object.keys(parameters)))].toSorted().join(', ');
  const shown = [holds.length > 0 ? 'with what was made' : [], lacks.length > 0 ? 'without what is not' : []].flat();
  return `${calls[0]?.action ?? ''} by ${asked}: ${[items, ...shown].join(' ')}`;
}

function shows(expected: Resolved, answers: readonly Answer[]): boolean {
  const keys = itemKeys(answers, expected);
  const held = expected.holds.every((key) => keys.includes(key));
  return held && !expected.lacks.some((key) => keys.includes(key)) && (expected.size ?? keys.length) === keys.length;
}
