import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshFolder, reportIn, runCli, serve } from './run-cli.ts';

const requirement = 'clb.CreateLoadBalancerTCPListener.AclId.conditional.with-access-control';

describe('fixtures in the config file', () => {
  let served: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    served = await serve();
  });
  afterAll(async () => {
    await served.stop();
  });

  const verdictWith = async (fixtures: object): Promise<{ readonly verdict?: string; readonly reason?: string }> => {
    const folder = freshFolder();
    const config = { endpoint: served.endpoint, fixtures };
    writeFileSync(join(folder, 'slb-conformance.config.json'), JSON.stringify(config));
    const selection = ['--requirement', 'clb.CreateLoadBalancerTCPListener.Acl*'];
    const { code } = await runCli(['run', '--seed', '5', '--report', 'json', ...selection], folder);
    expect(code).toBe(0);
    return reportIn(folder).requirements.find(({ id }) => id === requirement) ?? {};
  };

  it('are needed for what a target cannot make itself', async () => {
    expect(await verdictWith({})).toMatchObject({
      verdict: 'not-run',
      reason: 'declare fixtures.acl in the config file',
    });
  });

  it('are used where they are declared', async () => {
    expect(await verdictWith({ acl: 'acl-of-mine' })).toMatchObject({ verdict: 'pass' });
  });

  it.each([
    [{ acl: '' }, /\/fixtures\/acl: must match pattern/],
    [{ servers: [] }, /\/fixtures\/servers: must NOT have fewer than 1 items/],
    [{ network: 'vpc-1' }, /\/fixtures: unknown key "network"/],
  ])('end with exit code 2 for %j', async (fixtures, message) => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'slb-conformance.config.json'), JSON.stringify({ fixtures }));
    const { code, stderr } = await runCli(['run'], folder);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
});
