import type { Call } from '../../cases/call.ts';
import type { Answer } from '../../cases/answer.ts';
import { itemKeys, textIn } from '../../cases/list-items.ts';
import type { Step } from '../../cases/step.ts';
import type { CameOf } from '../../cases/step-record.ts';
import { followPages } from '../wire/follow-pages.ts';
import { resolveValue } from '../provisioning/slots.ts';
import { lookUntil } from './look-until.ts';
import type { Scene } from './scene.ts';

/** Reads a list. It may lag behind: it is read again until it shows what it must, or time is up. */
export async function readList({ calls, expected }: Step<'list'>, scene: Scene): Promise<CameOf<'list'>> {
  const resolve = (wanted: typeof expected.holds): readonly string[] =>
    wanted.map((value) => resolveValue(value, scene.values));
  const resolved = { ...expected, holds: resolve(expected.holds), lacks: resolve(expected.lacks) };
  const answers = await lookUntil(
    nameOf(calls, resolved),
    async () => {
      const seen: Answer[] = [];
      for (const call of calls) {
        const ask = (more: Readonly<Record<string, string>>): Promise<Answer> =>
          scene.send({ ...call, parameters: { ...call.parameters, ...more } });
        // Each page but the last holds something.
        const limit = expected.size === undefined ? undefined : expected.size + 2;
        seen.push(...(await followPages(call.action, scene.execution.workshop.session.book, ask, limit)));
      }
      return seen;
    },
    (seen) => {
      if (!seen.every(({ meaning }) => meaning.type === 'success')) return 'hopeless';
      return shows(resolved, seen) ? 'enough' : 'not-yet';
    },
    scene.execution,
  );
  return { expected: resolved, answers };
}

type Resolved = CameOf<'list'>['expected'];

/** Names what is waited for: a list asked in one way may show what in another it does not. */
function nameOf(calls: readonly Call[], { items, holds, lacks }: Resolved): string {
  const asked = [...new Set(calls.flatMap(({ parameters }) => Object.keys(parameters)))].toSorted().join(', ');
  const shown = [holds.length > 0 ? 'with what was made' : [], lacks.length > 0 ? 'without what is not' : []].flat();
  return `${calls[0]?.action ?? ''} by ${asked}: ${[items, ...shown].join(' ')}`;
}

function shows({ size, beside, ...expected }: Resolved, answers: readonly Answer[]): boolean {
  const keys = itemKeys(answers, expected);
  const held = expected.holds.every((key) => keys.includes(key));
  const isCounted = answers.every(({ meaning }) => {
    const shown = meaning.type === 'success' && beside ? meaning.body[beside.field] : undefined;
    return beside?.equals === undefined || textIn(shown) === beside.equals;
  });
  return (
    held && isCounted && !expected.lacks.some((key) => keys.includes(key)) && (size ?? keys.length) === keys.length
  );
}
