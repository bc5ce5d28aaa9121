import pLimit from 'p-limit';
import { describe, expect, it } from 'vitest';
import type { RunReport } from '../../harness/run-report.ts';
import { runWithFaults } from './try-fault.ts';

const seeds = Array.from({ length: 20 }, (_, index) => 101 + index);
const token = 'CreateLoadBalancer.ClientToken';

/** A fault, the requirement that it breaks, and the least calls other than reads that show it. */
type Row = readonly [fault: string, requirement: string, calls: number, together?: 'at the same time'];

const faults: readonly Row[] = [
  ['set-while-starting', 'sequence.effect.listeners', 3],
  ['stop-for-ever', 'sequence.effect.listeners', 3],
  ['set-starts', 'sequence.effect.listeners', 2],
  ['rules-outlive-listener', 'sequence.effect.rules', 5],
  ['group-deletable-under-rule', 'sequence.effect.rules', 4],
  ['group-deletable-under-listener', 'sequence.effect.groups', 3],
  ['tags-overwritten', 'sequence.effect.tags', 2],
  ['tags-lost-with-listener', 'sequence.effect.everything', 3],
  ['white-list-outlives-listener', 'sequence.effect.white-lists', 4],
  ['white-list-emptied', 'sequence.effect.white-lists', 3],
  ['white-list-reset-by-set', 'sequence.effect.white-lists', 3],
  ['certificate-deletable-under-stopped', 'sequence.effect.certificates', 3],
  ['certificate-deletable-once-set', 'sequence.effect.certificates', 5],
  ['certificate-held-once-replaced', 'sequence.effect.certificates', 5],
  ['certificate-rename-loses-fingerprint', 'sequence.effect.certificates', 2],
  ['name-lost-with-status', 'sequence.effect.load-balancer', 2],
  ['inactive-after-any-deletion', 'sequence.effect.load-balancer', 3],
  ['port-checked-too-early', 'listener.concurrency.same-port', 2, 'at the same time'],
  ['update-lost', 'listener.concurrency.two-sets', 3, 'at the same time'],
  ['client-token-case-insensitive', `${token}.idempotence.case-sensitive`, 2],
  ['client-token-remembered-late', `${token}.concurrency.same-token`, 2, 'at the same time'],
  ['client-token-remembered-late', `${token}.concurrency.same-token-crowd`, 3, 'at the same time'],
  ['client-token-remembered-late', `${token}.idempotence.answer-lost`, 2],
];

/** The calls other than reads of the first finding. */
function callsShown({
  requirements: [requirement],
}: RunReport): RunReport['requirements'][0]['findings'][0]['exchanges'] {
  const [finding] = requirement?.findings ?? [];
  return finding?.exchanges.filter(({ request }) => !request.url.includes('Action=Describe')) ?? [];
}

describe('a fault that chance decides to show', () => {
  it.each(faults)(
    '%s breaks %s in at least 19 of 20 seeds, shown by %i calls',
    async (fault, promise, calls, together) => {
      const limit = pLimit(5);
      const began = Date.now();
      const reports = await Promise.all(
        seeds.map((seed) =>
          limit(() => runWithFaults([`behaviour/${fault}`], new Set([`clb.${promise}`]), { seed, untilFailure: true })),
        ),
      );
      const shown = reports
        .filter(({ requirements: [requirement] }) => requirement?.verdict === 'fail')
        .map(callsShown);
      console.log(
        fault,
        promise,
        shown.length,
        shown.map((s) => s.length).join(),
        Date.now() - began,
        'ms',
        shown.filter((s) => s.some((e, i) => s.some((o, j) => j !== i && e.startMs < o.endMs && o.startMs < e.endMs)))
          .length,
        together,
      );
      expect(shown.length).toBeGreaterThanOrEqual(19);
      for (const exchanges of shown) expect(exchanges).toHaveLength(calls);
    },
  );
});
