import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, runCli } from './run-cli.ts';

/** Nothing listens there, so whatever is sent fails. */
const closed = 'http://127.0.0.1:1';

describe('run --dry-run', () => {
  it('prints the plan, sends nothing and writes nothing', async () => {
    const folder = freshFolder();
    const { code, stdout } = await runCli(['run', '--dry-run', '--seed', '7', '--endpoint', closed], folder);
    expect(stdout).toMatch(/dry run: nothing is sent/);
    expect(stdout).toMatch(/^Target +http:\/\/127\.0\.0\.1:1, cn-hangzhou$/m);
    expect(stdout).toMatch(/^offered +\d+ +\d+ +\d+$/m);
    expect(stdout).toMatch(/^load-balancer +\d+ +\d+$/m);
    expect(stdout).toMatch(/^Requests +about \d+/m);
    expect(stdout).toMatch(
      /^Fixtures +made-up ids are tried for logProject, logStore, resourceGroup, servers, vswitch;/m,
    );
    expect(stdout).not.toMatch(/declare .*fixtures/);
    expect(readdirSync(folder)).toEqual([]);
    expect(code).toBe(0);
  });

  it('prints the same for the same seed, and starts no emulator', async () => {
    const args = ['run', '--dry-run', '--seed', '7', '--action', 'CreateLoadBalancer'];
    const [one, two] = [await runCli(args, freshFolder()), await runCli(args, freshFolder())];
    expect(one.stdout).toMatch(/embedded emulator/);
    expect(two).toEqual(one);
  });

  it('tells what will not run and why, and what costs money', async () => {
    const folder = freshFolder();
    const config = { capabilities: { xml: false }, limits: { liveLoadBalancers: 1 } };
    writeFileSync(join(folder, 'slb-conformance.config.json'), JSON.stringify(config));
    const some = 'CreateLoadBalancer,SetLoadBalancerTCPListenerAttribute,DescribeLoadBalancers';
    const args = ['run', '--dry-run', '--action', some, '--endpoint', 'https://slb.example.com', '--allow-real'];
    const env = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'id', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret' };
    const { code, stdout } = await runCli(args, folder, env);
    expect(stdout).toMatch(/\d not-applicable: the target declares that it has no xml/);
    expect(stdout).toMatch(/\d not-run: declare fixtures\.vswitch in the config file/);
    expect(stdout).toMatch(/\d not-run: it needs 2 load balancers at once, and limits\.liveLoadBalancers is 1/);
    expect(stdout).toMatch(/\d not-run: LoadBalancerSpec=[\w.]+ costs money/);
    expect(stdout).toMatch(/not planned without --allow-cost/);
    expect(stdout).toMatch(/load balancers at most 1, requests at most 10 per second/);
    expect(code).toBe(0);
  });

  it.each([
    ['--suite nothing', 2, /unknown suite/],
    ['--endpoint http://slb.example.com', 4, /may be a real account/],
  ])('with %s ends with exit code %i', async (args, code, message) => {
    const ended = await runCli(['run', '--dry-run', ...args.split(' ')], freshFolder());
    expect(ended.stderr).toMatch(message);
    expect(ended.code).toBe(code);
  });
});
