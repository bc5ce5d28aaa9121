import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../cases/answer.ts';
import type { ExecutionContext } from '../../../../harness/steps/execution-context.ts';
import { poll, type Awaited } from '../../../../harness/steps/poll.ts';
import { openWaits } from '../../../../harness/steps/waits.ts';
import { runRecorded } from '../run-recorded.ts';

const read = 'DescribeLoadBalancerTCPListenerAttribute';
const noStatus = `encoding/field-missing/clb.${read}.Status.response`;

describe('poll', () => {
  it('waits once for a status that the target never shows, and the run says so', async () => {
    const waiting = /^clb\.CreateLoadBalancerTCPListener\.(?:Bandwidth|Scheduler|PersistenceTimeout)\.round-trip$/;
    const { report, actions } = await runRecorded(
      {},
      {
        selected: ({ id }) => waiting.test(id),
        caseFilter: (id) => !id.includes('.https'),
        concurrency: 1,
        budgets: { settleMs: 200, busyMs: 1000, shrinkMs: 0 },
      },
      [noStatus],
    );
    const cases = report.requirements.flatMap(({ findings }) => findings.map(({ caseId }) => caseId));
    expect(new Set(cases).size).toBeGreaterThan(3);
    expect(report.run.notAwaited).toEqual([`${read}: Status`]);
    // The first wait looks a dozen times in its 200 ms, every other one once; two more are for nothing.
    const looks = actions.filter((action) => action === read).length;
    expect(looks).toBeLessThan(cases.length + 16);
    expect(report.requirements.flatMap(({ findings }) => findings.map(({ actual }) => actual))).toContain(
      'it was never shown',
    );
  });

  it('says nothing of waits where everything comes', async () => {
    const { report } = await runRecorded({}, { selected: ({ id }) => id === `clb.${read}.Status.response` });
    expect(report.run.notAwaited).toBeUndefined();
  });

  it('sees a status that is no text', async () => {
    const body = { Shield: { Enabled: true } };
    const answer = { meaning: { type: 'success', status: 200, body } } as unknown as Answer;
    const execution = {
      workshop: { call: () => Promise.resolve({ answer }) },
      settleBudgetMs: 40,
      waits: openWaits(40),
    } as unknown as ExecutionContext;
    const until = (value: string): Awaited => ({ field: 'Shield.Enabled', values: [value] });
    expect(await poll('GetHub', {}, until('true'), execution, 'a change')).toMatchObject({ settled: true });
    expect(await poll('GetHub', {}, until('false'), execution, 'a change')).toMatchObject({
      settled: false,
      seen: ['true'],
    });
  });

  it('does not wait for a state of what a list has shown to be gone', async () => {
    let looks = 0;
    const answer = { meaning: { type: 'success', status: 200, body: { Hubs: [] } } } as unknown as Answer;
    const call = (): Promise<{ answer: Answer }> => {
      looks += 1;
      return Promise.resolve({ answer });
    };
    const execution = {
      workshop: { call },
      settleBudgetMs: 60_000,
      waits: openWaits(60_000),
    } as unknown as ExecutionContext;
    const until = { field: 'Hubs.Status', values: ['Open'], unlessEmpty: 'Hubs' };
    expect(await poll('ListHubs', {}, until, execution, 'a deletion')).toMatchObject({ settled: false });
    expect(looks).toBe(1);
  });
});
