import { describe, expect, it } from 'vitest';
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
});
