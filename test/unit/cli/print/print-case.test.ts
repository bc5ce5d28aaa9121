import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { settle, type RunFlags } from '../../../../cli/options/run-settings.ts';
import { ownerOf } from '../../../../cli/options/select.ts';
import { prepareRun } from '../../../../cli/prepare-run.ts';
import { printCase } from '../../../../cli/print/print-case.ts';
import { startEmulator } from '../../../../emulator/server.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';

const port = 'clb.CreateLoadBalancerTCPListener.ListenerPort.range#above-max';

/** What is printed of a case for an endpoint, with what was made by hand. */
async function printed(
  caseId: string,
  made: readonly string[] = [],
  { endpoint = 'http://127.0.0.1:1', ...keys }: Partial<RunFlags> & Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const flags: RunFlags = { endpoint, service: 'clb', out: '', journal: '', report: [], seed: 7 };
  const settings = settle(flags, keys as Record<string, string>, {});
  return await printCase(caseId, prepareRun(flags, settings, { select: (planner) => ownerOf(caseId, planner) }), made);
}

describe('replay --print', () => {
  it('signs what can be sent now, and says what the rest waits for and what is expected', async () => {
    const lines = (await printed(port)).split('\n');
    expect(lines[1]).toBe('# 1. makes a load-balancer');
    expect(lines[2]).toMatch(/^curl .*Action=CreateLoadBalancer&.*Signature=[^&]+/);
    expect(lines).toContain(
      '# CreateLoadBalancerTCPListener cannot be signed yet: no load-balancer was made for this case; add --made load-balancer=ID once it is there',
    );
    expect(lines.at(-1)).toBe('# expected: DescribeLoadBalancerAttribute shows the same before and after');
    expect(lines.join('\n')).not.toContain('testsecret');
  });

  it('takes what was made by hand for what the case would make', async () => {
    const text = await printed(port, ['load-balancer=lb-1']);
    expect(text).toContain('# 1. made by hand: load-balancer');
    expect(text).toMatch(/^curl .*Action=CreateLoadBalancerTCPListener.*ListenerPort=65536&LoadBalancerId=lb-1&/m);
    expect(text).not.toContain('Action=CreateLoadBalancer&');
  });

  it('prints lines that a shell runs and the target takes', async () => {
    const emulator = await startEmulator({ book: loadSpecBook('clb'), transitionMs: 0, faults: [] });
    try {
      const zones = await printed('clb.DescribeRegions.offered#bare', [], { endpoint: emulator.endpoint });
      const { stdout } = await promisify(execFile)('sh', ['-c', zones]);
      expect(JSON.parse(stdout)).toMatchObject({ Regions: { Region: expect.any(Array) as unknown } });
    } finally {
      await emulator.close();
    }
  }, 60_000);

  it.each([
    ['what nothing makes', ['loadbalancer=lb-1'], {}, 'unknown resource "loadbalancer" (did you mean load-balancer?)'],
    ['what has no identifier', ['load-balancer'], {}, '--made load-balancer: write what was made and its identifier'],
    ['temporary keys', [], temporary(), 'a line would hold the security token'],
  ])('refuses %s', async (_what, made, keys, message) => {
    await expect(printed(port, made, keys)).rejects.toThrow(message);
  });
});

function temporary(): Readonly<Record<string, string>> {
  return {
    ALIBABA_CLOUD_ACCESS_KEY_ID: 'id',
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret',
    ALIBABA_CLOUD_SECURITY_TOKEN: 'token',
  };
}
