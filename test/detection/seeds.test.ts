import pLimit from 'p-limit';
import { describe, expect, it } from 'vitest';
import type { ReportedExchange, RunReport } from '../../reports/model/run-report.ts';
import { faultTrials } from '../../bench/faults/fault-trials.ts';
import { clockByReadings } from '../../bench/faults/clock-by-readings.ts';

const { runWithFaults } = faultTrials('clb');

const seeds = Array.from({ length: 20 }, (_, index) => 1 + index);

/** Making a failure small takes many times as long as finding it, so that is asked of some seeds only. */
const shrunk: ReadonlySet<number> = new Set(seeds.filter((seed) => seed % 4 === 1));

/** A run waits much of its time, so some go on at once, whichever test they are of; fewer where it matters when calls arrive. */
const many = pLimit(6);
const few = pLimit(2);
const token = 'CreateLoadBalancer.ClientToken';

/** A fault, the requirement that it breaks, the least calls other than reads that show it, and whether some are sent at once. */
type Row = readonly [fault: string, requirement: string, calls: number, how: 'one by one' | 'at once'];

const sequences: readonly Row[] = [
  ['set-while-starting', 'sequence.effect.listeners', 3, 'one by one'],
  ['stop-for-ever', 'sequence.effect.listeners', 3, 'one by one'],
  ['set-starts', 'sequence.effect.listeners', 2, 'one by one'],
  ['rules-outlive-listener', 'sequence.effect.rules', 5, 'one by one'],
  ['group-deletable-under-rule', 'sequence.effect.rules', 4, 'one by one'],
  ['group-deletable-under-listener', 'sequence.effect.groups', 3, 'one by one'],
  ['servers-lost-with-group', 'sequence.effect.servers', 3, 'one by one'],
  ['tags-overwritten', 'sequence.effect.tags', 2, 'one by one'],
  ['tags-lost-with-listener', 'sequence.effect.everything', 3, 'one by one'],
  ['white-list-outlives-listener', 'sequence.effect.white-lists', 4, 'one by one'],
  ['white-list-emptied', 'sequence.effect.white-lists', 3, 'one by one'],
  ['white-list-reset-by-set', 'sequence.effect.white-lists', 3, 'one by one'],
  ['certificate-deletable-under-stopped', 'sequence.effect.server-certificates', 3, 'one by one'],
  ['certificate-deletable-once-set', 'sequence.effect.server-certificates', 5, 'one by one'],
  ['certificate-rename-loses-fingerprint', 'sequence.effect.server-certificates', 2, 'one by one'],
  ['ca-certificate-deletable-under-stopped', 'sequence.effect.ca-certificates', 4, 'one by one'],
  ['name-lost-with-status', 'sequence.effect.load-balancer', 2, 'one by one'],
  ['inactive-after-any-deletion', 'sequence.effect.load-balancer', 3, 'one by one'],
];

const races: readonly Row[] = [
  ['port-checked-too-early', 'listener.concurrency.same-port', 2, 'at once'],
  // Or three, on the listener that need not be started.
  ['update-lost', 'listener.concurrency.two-sets', 4, 'at once'],
];

const tokens: readonly Row[] = [
  ['client-token-case-insensitive', `${token}.idempotence.case-sensitive`, 2, 'one by one'],
  ['client-token-remembered-late', `${token}.concurrency.same-token`, 2, 'at once'],
  ['client-token-remembered-late', `${token}.concurrency.same-token-crowd`, 3, 'at once'],
  ['client-token-remembered-late', `${token}.idempotence.answer-lost`, 2, 'one by one'],
];

/** What is tried while a listener is starting must come before it runs. */
const lasting: Readonly<Record<string, number>> = { 'set-while-starting': 20 };

/** The calls other than reads that the first finding shows. */
function callsShown({ requirements: [requirement] }: RunReport): readonly ReportedExchange[] {
  const [finding] = requirement?.findings ?? [];
  return finding?.exchanges.filter(({ request }) => !request.url.includes('Action=Describe')) ?? [];
}

function overlap(calls: readonly ReportedExchange[]): boolean {
  return calls.some((one) =>
    calls.some((other) => other !== one && one.startMs < other.endMs && other.startMs < one.endMs),
  );
}

describe('a fault that only some draws show', { timeout: 1_800_000 }, () => {
  it.concurrent.each([...sequences, ...races, ...tokens])(
    '%s breaks %s in at least 19 of 20 seeds, shown by %i calls %s in at least 4 of 5',
    async (fault, promise, calls, how) => {
      const transitionMs = lasting[fault] ?? 2;
      const isSequence = promise.startsWith('sequence.');
      const limit = isSequence ? many : few;
      const trial = async (seed: number): Promise<RunReport> =>
        await runWithFaults([`behaviour/${fault}`], new Set([`clb.${promise}`]), {
          seed,
          untilFailure: true,
          shrunk: shrunk.has(seed),
          transitionMs,
          ...(isSequence ? { clock: clockByReadings() } : {}),
        });
      const reports = await Promise.all(seeds.map((seed) => limit(async () => [seed, await trial(seed)] as const)));
      const failed = reports.filter(
        ([
          ,
          {
            requirements: [requirement],
          },
        ]) => requirement?.verdict === 'fail',
      );
      expect(failed.length).toBeGreaterThanOrEqual(19);
      const small = failed.filter(([seed]) => shrunk.has(seed)).map(([, report]) => callsShown(report));
      expect(small.filter(({ length }) => length <= calls).length).toBeGreaterThanOrEqual(shrunk.size - 1);
      expect(small.filter((shown) => overlap(shown) !== (how === 'at once'))).toEqual([]);
    },
  );
});

describe('an intact emulator', { timeout: 600_000 }, () => {
  it.concurrent.each([
    ...['two-sets', 'same-port'].map((race) => `listener.concurrency.${race}`),
    'tag.concurrency.tag-edits',
    'rule.concurrency.same-rule-name',
    `${token}.concurrency.same-token-crowd`,
    `${token}.idempotence.answer-lost`,
  ])('shows no fault of %s, whatever the seed', async (promise) => {
    const trial = async (seed: number): Promise<RunReport> =>
      await runWithFaults([], new Set([`clb.${promise}`]), { seed });
    const reports = await Promise.all(seeds.map((seed) => few(trial, seed)));
    const verdicts = reports.flatMap(({ requirements }) => requirements.map(({ verdict }) => verdict));
    expect(verdicts).toEqual(seeds.map(() => 'pass'));
  });
});
