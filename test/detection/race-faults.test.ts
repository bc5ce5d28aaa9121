import { describe, expect, it } from 'vitest';
import { runWithFaults } from './try-fault.ts';

const seeds = Array.from({ length: 20 }, (_, index) => 201 + index);

/** How many calls other than reads the first finding shows. */
function length(report: Awaited<ReturnType<typeof runWithFaults>>): number {
  const [finding] = report.requirements[0]?.findings ?? [];
  return finding?.exchanges.filter(({ request }) => !request.url.includes('Action=Describe')).length ?? 0;
}

describe('races', () => {
  it.each([
    ['behaviour/port-checked-too-early', 'listener.concurrency.same-port', 2],
    ['behaviour/update-lost', 'listener.concurrency.two-sets', 4],
  ])('%s breaks %s in at least 19 of 20 seeds, shown by at most %i calls', async (fault, promise, calls) => {
    const lengths: number[] = [];
    for (const seed of seeds) {
      const report = await runWithFaults([fault], new Set([`clb.${promise}`]), seed);
      if (report.requirements[0]?.verdict === 'fail') lengths.push(length(report));
    }
    expect(lengths.length).toBeGreaterThanOrEqual(19);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(calls);
  });

  it('are explained on an intact emulator, whatever the seed', async () => {
    for (const seed of seeds.slice(0, 5)) {
      const ids = ['listener.concurrency.two-sets', 'tag.concurrency.tag-edits', 'rule.concurrency.same-rule-name'];
      const report = await runWithFaults([], new Set(ids.map((id) => `clb.${id}`)), seed);
      expect(report.requirements.map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'pass']);
    }
  });
});
