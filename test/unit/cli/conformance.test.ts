import { describe, expect, it } from 'vitest';
import { conformance } from '../../../cli/conformance.ts';
import type { RunEvent } from '../../../harness/engine.ts';

describe('conformance', () => {
  it('runs what is selected against the embedded emulator and gives the report', async () => {
    const events: RunEvent['type'][] = [];
    const requirement = 'clb.DescribeRegions.offered';
    const report = await conformance({
      seed: 1,
      select: { requirement },
      onEvent: ({ type }) => void events.push(type),
    });
    expect(report.requirements.map(({ id, verdict }) => [id, verdict])).toEqual([[requirement, 'pass']]);
    expect(events).toEqual(['started', 'finished-case']);
  });

  it('refuses options that make no sense, and a host that may be a real account', async () => {
    await expect(conformance({ service: 'none' })).rejects.toThrow(/unknown service/);
    await expect(conformance({ select: { action: ['None'] } })).rejects.toThrow(/unknown action "None"/);
    await expect(conformance({ suites: [{}] as never })).rejects.toThrow(/^suites\[0\] has no id/);
    await expect(conformance({ endpoint: 'https://slb.aliyuncs.com' })).rejects.toThrow(/may be a real account/);
  });
});
