import type { Step } from '../../cases/step.ts';
import type { CameOf } from '../../cases/step-record.ts';
import { showsExpected } from '../../cases/shows-expected.ts';
import { resolveCall, resolveValue } from '../provisioning/slots.ts';
import { isList } from '../../specs/oracle/is-list.ts';
import { lookUntil } from './look-until.ts';
import { poll } from './poll.ts';
import type { Scene } from './scene.ts';

/** Reads what came of the call, again and again where something is waited for. What a list shows may take a while. */
export async function readResource(
  { calls: [call], expected }: Step<'read'>,
  { values, execution, underTest, recall }: Scene,
): Promise<CameOf<'read'>> {
  const parameters = resolveCall(call, values);
  const items = (expected.items ?? []).map((list) => resolveValue(list.items, values));
  const { emptied } = expected;
  const gone = { refused: true, ...(emptied === undefined ? {} : { emptied }) } as const;
  const awaited = expected.until ?? (expected.mayLag ? gone : undefined);
  if (awaited) {
    const { answer, ...rest } = await poll(call.action, parameters, awaited, execution, underTest);
    return { ...rest, answers: [answer], items };
  }
  const { workshop, settleBudgetMs: budgetMs } = execution;
  const look = async (): Promise<CameOf<'read'>['answers'][0]> => (await workshop.call(call.action, parameters)).answer;
  const mayLag = expected.refused === undefined && isList(call.action, workshop.session.book);
  const answer = !mayLag
    ? (recall(call) ?? (await look()))
    : await lookUntil(
        `${call.action}: what was made or changed`,
        look,
        ({ meaning }) => {
          if (meaning.type !== 'success') return 'hopeless';
          const resolve = (value: Parameters<typeof resolveValue>[0]): string => resolveValue(value, values);
          return showsExpected(expected, items, meaning.body, resolve) ? 'enough' : 'not-yet';
        },
        execution,
      );
  return { answers: [answer], settled: true, seen: [], budgetMs: mayLag ? budgetMs : 0, items };
}
