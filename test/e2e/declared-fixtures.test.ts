import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshFolder, reportIn, runCli, serve } from './run-cli.ts';

const requirement = 'clb.CreateLoadBalancer.VSwitchId.conditional.with-intranet';

describe('fixtures in the config file', () => {
  let served: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    served = await serve();
  });
  afterAll(async () => {
    await served.stop();
  });

  const reportWith = async (fixtures: object): Promise<ReturnType<typeof reportIn>> => {
    const folder = freshFolder();
    const config = { endpoint: served.endpoint, fixtures };
    writeFileSync(join(folder, 'slb-conformance.config.json'), JSON.stringify(config));
    const selection = ['--requirement', 'clb.CreateLoadBalancer.VSwitchId*'];
    const { code } = await runCli(['run', '--seed', '5', '--report', 'json', ...selection], folder);
    expect(code).toBe(0);
    return reportIn(folder);
  };
  const verdictIn = ({ requirements }: ReturnType<typeof reportIn>): string | undefined =>
    requirements.find(({ id }) => id === requirement)?.verdict;

  it('are made up where nobody declares them and the target takes such ids, and the report says so', async () => {
    const report = await reportWith({});
    expect(verdictIn(report)).toBe('pass');
    expect(report.run.target.madeUp).toEqual({ taken: ['vswitch'], refused: [] });
  });

  it('are used where they are declared', async () => {
    const report = await reportWith({ vswitch: 'vsw-of-mine' });
    expect(verdictIn(report)).toBe('pass');
    expect(report.run.target.madeUp).toBeUndefined();
  });

  it.each([
    [{ vswitch: '' }, /\/fixtures\/vswitch: must match pattern/],
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
