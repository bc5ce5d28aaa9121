import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../cases/answer.ts';
import type { Call } from '../../../../cases/call.ts';
import { lookAtProbe } from '../../../../harness/steps/look-around.ts';
import type { Scene } from '../../../../harness/steps/scene.ts';
import { openStanding } from '../../../../harness/steps/standing.ts';
import { openWaits } from '../../../../harness/steps/waits.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { answer, failure, success } from '../../checks/evidence.ts';

const book = loadSpecBook('clb');
const list: Call = { action: 'DescribeVServerGroups', parameters: { LoadBalancerId: 'lb-1' } };

const showing = (...ids: readonly string[]): Answer =>
  answer(success({ VServerGroups: { VServerGroup: ids.map((VServerGroupId) => ({ VServerGroupId })) } }));

interface Around {
  readonly call?: Call;
  readonly moment?: 'before' | 'after';
  /** What was seen before. */
  readonly known?: Answer;
}

/**
 * Looks around a call of a case that has the group `rsp-1` and of which `rsp-0` is gone; the target answers in turn, the last
 * time again and again. Gives the answer that counts, and how often was asked.
 */
async function looking(answers: readonly Answer[], around: Around = {}): Promise<readonly [unknown, number]> {
  const { call = list, moment = 'before', known } = around;
  const standing = openStanding(book, new Set(['rsp-0']));
  const made = { number: 1, resource: 'vserver-group', keys: {}, identifier: 'rsp-1' };
  standing.note('CreateVServerGroup', { LoadBalancerId: 'lb-1' }, { answer: answer(success()), made });
  let asked = 0;
  const scene = {
    standing,
    values: { identifiers: new Map() },
    execution: { settleBudgetMs: 60_000, waits: openWaits(60_000), workshop: { session: { book } } },
    recall: () => known,
    send: async () => {
      asked += 1;
      return answers[Math.min(asked, answers.length) - 1];
    },
  } as unknown as Scene;
  const { answers: seen } = await lookAtProbe(
    { type: 'probe', part: 'look', need: 'may', calls: [call], moment },
    scene,
  );
  return [seen[0]?.meaning, asked];
}

describe('a look at a list around a call', () => {
  it('goes on until it shows what the case made', async () => {
    const full = showing('rsp-2', 'rsp-1');
    expect(await looking([showing(), showing('rsp-2'), full])).toEqual([full.meaning, 3]);
  });

  it('goes on until it shows nothing that was removed', async () => {
    const fresh = showing('rsp-1');
    expect(await looking([showing('rsp-0', 'rsp-1'), fresh])).toEqual([fresh.meaning, 2]);
  });

  it('ends with an answer that shows nothing at all', async () => {
    const refused = answer(failure('Throttling'));
    expect(await looking([refused, showing('rsp-1')])).toEqual([refused.meaning, 1]);
  });

  it('is not needed where an earlier one is known that lags behind no more, but after the call', async () => {
    const [known, later] = [showing('rsp-1'), showing('rsp-1', 'rsp-3')];
    expect(await looking([later], { known })).toEqual([known.meaning, 0]);
    expect(await looking([later], { known, moment: 'after' })).toEqual([later.meaning, 1]);
    expect(await looking([later], { known: showing('rsp-0', 'rsp-1') })).toEqual([later.meaning, 1]);
  });

  it('is one look where a single thing is read', async () => {
    const read: Call = { action: 'DescribeVServerGroupAttribute', parameters: { VServerGroupId: 'rsp-1' } };
    const empty = answer(success());
    expect(await looking([empty, showing('rsp-1')], { call: read })).toEqual([empty.meaning, 1]);
    expect(await looking([showing()], { call: read, known: empty })).toEqual([empty.meaning, 0]);
  });
});
