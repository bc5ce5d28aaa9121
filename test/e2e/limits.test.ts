import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, reportIn, runCli } from './run-cli.ts';

function folderWith(limits: object): string {
  const folder = freshFolder();
  writeFileSync(join(folder, 'slb-conformance.config.json'), JSON.stringify({ limits }));
  return folder;
}

describe('limits in the config file', () => {
  it('let a run come to its end under few load balancers and requests', async () => {
    const folder = folderWith({ requestsPerSecond: 500, liveLoadBalancers: 2 });
    const { code } = await runCli(['run', '--seed', '5', '--suite', 'resources,lifecycle'], folder);
    expect(code).toBe(0);
    expect(reportIn(folder).totals.requirements).toMatchObject({ fail: 0, error: 0, inconclusive: 0 });
  });

  it.each([
    [{ requestsPerSecond: 0 }, /\/limits\/requestsPerSecond: must be > 0/],
    [{ liveLoadBalancers: 1.5 }, /\/limits\/liveLoadBalancers: must be integer/],
    [{ listeners: 4 }, /\/limits: unknown key "listeners"/],
  ])('end with exit code 2 for %j', async (limits, message) => {
    const { code, stderr } = await runCli(['run'], folderWith(limits));
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
});
