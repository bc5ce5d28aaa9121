import { describe, expect, it } from 'vitest';
import type { Call } from '../../../../cases/call.ts';
import type { Step } from '../../../../cases/step.ts';
import { carryOut } from '../../../../harness/steps/carry-out.ts';
import type { Scene } from '../../../../harness/steps/scene.ts';
import { openStanding } from '../../../../harness/steps/standing.ts';
import { openWaits } from '../../../../harness/steps/waits.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { NotRunnable } from '../../../../harness/wire/harness-error.ts';
import { answer, success } from '../../checks/evidence.ts';

const book = loadSpecBook('clb');
const session = { book, target: { region: 'cn-hangzhou' } };
const call = (action: string): Call => ({ action, parameters: {} });
const probe = { type: 'probe', part: 'look', need: 'may', calls: [call('DescribeRegions')] } as const;
const steps: readonly Step[] = [
  { type: 'prepare', part: 'before', need: 'may', calls: [call('DescribeZones')] },
  { ...probe, moment: 'before' },
  { type: 'call', part: 'tested', need: 'may', calls: [call('DeleteVServerGroup')], filled: [] },
  { ...probe, moment: 'after' },
];

/** What is done, in order, and before which calls is rested. */
async function done(more: Partial<Scene['execution']>): Promise<readonly string[]> {
  const log: string[] = [];
  const restMs = (): number => {
    log.push('rest');
    return 0;
  };
  const execution = { workshop: { session }, waits: { ...openWaits(1000), restMs }, settleBudgetMs: 1000, ...more };
  const scene = {
    values: { identifiers: new Map() },
    execution: { ...execution, isOffered: () => true },
    steps: [],
    standing: openStanding(book, new Set()),
    made: [],
    leased: [],
    recall: () => undefined,
    send: async ({ action }: Call) => {
      log.push(action);
      return answer(success(), { action });
    },
  } as unknown as Scene;
  await carryOut(steps, scene);
  return log;
}

describe('the steps of a case', () => {
  const inOrder = ['DescribeZones', 'DescribeRegions', 'DeleteVServerGroup', 'DescribeRegions'];

  it('follow each other at once', async () => {
    expect(await done({})).toEqual(inOrder);
  });

  it('leave lists the time to catch up with what was made, once, where the case is patient', async () => {
    expect(await done({ isPatient: true })).toEqual(['DescribeZones', 'rest', ...inOrder.slice(1)]);
  });
});

describe('what only an action removes of which nothing is promised', () => {
  const alb = loadSpecBook('alb');
  const making: Step = { type: 'call', part: 'tested', need: 'may', calls: [call('CreateSecurityPolicy')], filled: [] };

  it('is not made where the target does not offer that', async () => {
    const requireOffered = async (action: string): Promise<void> => {
      throw new NotRunnable(`${action} is not offered`);
    };
    const execution = { workshop: { session: { book: alb } }, requireOffered };
    const scene = { execution, steps: [] } as unknown as Scene;
    await expect(carryOut([making], scene)).rejects.toThrow('DeleteSecurityPolicy is not offered');
  });
});
