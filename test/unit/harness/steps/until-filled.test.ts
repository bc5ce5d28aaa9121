import { describe, expect, it } from 'vitest';
import { untilFilled } from '../../../../harness/steps/until-filled.ts';
import { openWaits } from '../../../../harness/steps/waits.ts';
import type { FilledList } from '../../../../cases/call-plan.ts';
import type { ExpectedItems } from '../../../../cases/expectation.ts';
import { answer, failure, success } from '../../checks/evidence.ts';

type Body = Readonly<Record<string, unknown>>;

/** Answers one after the other, the last again and again, and counts how often it was asked. */
async function looks(
  bodies: readonly Body[],
  filled: readonly FilledList[],
  budgetMs = 60_000,
  listed: readonly ExpectedItems<string>[] = [],
): Promise<number> {
  let count = 0;
  const plan = {
    fixtures: [],
    prepare: [],
    call: { action: 'List', parameters: {} },
    expect: { answer: 'accept' },
    reads: [],
    filled,
    listed,
  } as const;
  const send = (): Promise<ReturnType<typeof answer>> => {
    const body = bodies[Math.min(count, bodies.length - 1)];
    count += 1;
    return Promise.resolve(answer(body ? success(body) : failure('Refused')));
  };
  await untilFilled(plan, send, { settleBudgetMs: budgetMs, waits: openWaits(budgetMs) });
  return count;
}

const ports = (...items: readonly unknown[]): Body => ({ Ports: { Port: items } });

describe('untilFilled', () => {
  it('asks again until a list that may lag behind holds something, or as much as it must', async () => {
    const some: FilledList = { path: 'Ports.Port', mayLag: true };
    expect(await looks([{}, ports(), ports(80)], [some])).toBe(3);
    expect(await looks([ports(), ports(80), ports(80, 81)], [{ ...some, items: ['80', '81'] }])).toBe(3);
    expect(await looks([ports(80, 81, 9), ports(80, 81)], [{ ...some, items: ['80', '81'] }])).toBe(2);
  });

  it('asks once where nothing lags, and where the call is refused', async () => {
    expect(await looks([{}], [{ path: 'Ports.Port' }])).toBe(1);
    expect(await looks([], [{ path: 'Ports.Port', mayLag: true }])).toBe(1);
  });

  it('asks again until a list holds the items that are known', async () => {
    const listed = [{ path: 'Rules.Rule', match: 'only', items: '[{"Id":"a"}]' }] as const;
    const rules = (...ids: readonly string[]): Body => ({ Rules: { Rule: ids.map((Id) => ({ Id })) } });
    expect(await looks([rules(), rules('a', 'b'), rules('a'), rules()], [], 60_000, listed)).toBe(3);
  });

  it('gives the last answer when the budget is spent', async () => {
    expect(await looks([{}], [{ path: 'Ports.Port', mayLag: true }], 20)).toBeGreaterThan(1);
  });
});
