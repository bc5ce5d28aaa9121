import { describe, expect, it } from 'vitest';
import { freshFolder, reportIn, runCli, serve } from './run-cli.ts';

const race = 'clb.listener.concurrency.same-port#history-1';

describe('replay of a race', () => {
  it('runs it twenty times and says how often it failed', async () => {
    const folder = freshFolder();
    const { endpoint, stop } = await serve(['--fault', 'behaviour/port-checked-too-early']);
    const { code, stdout } = await runCli(['replay', race, '--seed', '4', '--endpoint', endpoint], folder);
    await stop();
    const [, failed] = /reason +failed in (\d+) of 20 tries/.exec(stdout) ?? [];
    expect(Number(failed)).toBeGreaterThan(0);
    expect(code).toBe(1);
    expect(reportIn(folder).requirements[0]).toMatchObject({ verdict: 'fail', cases: { executed: 1, failed: 1 } });
    expect(JSON.stringify(reportIn(folder).requirements[0]?.findings)).not.toMatch(/LoadBalancerId\W+lb-/);
  });

  it('says that it did not fail', async () => {
    const folder = freshFolder();
    const { code, stdout } = await runCli(['replay', race, '--seed', '4'], folder);
    expect(stdout).toMatch(/clb\.listener\.concurrency\.same-port +failed in 0 of 20 tries/);
    expect(code).toBe(0);
  });
});
