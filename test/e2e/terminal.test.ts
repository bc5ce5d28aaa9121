import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { freshFolder, reportIn, runCli, serve, stable } from './run-cli.ts';

const narrow = ['--seed', '3', '--requirement', 'clb.CreateLoadBalancerTCPListener.*.range'];
const fault = 'validation/ignored/clb.CreateLoadBalancerTCPListener.ListenerPort.range';

describe('what run prints', () => {
  it('is the totals and what failed with --quiet, and the same report', async () => {
    const { endpoint, stop } = await serve(['--fault', fault]);
    try {
      const args = ['run', '--endpoint', endpoint, ...narrow];
      const [loud, quiet] = [freshFolder(), freshFolder()];
      const plain = await runCli(args, loud);
      expect(plain.stderr).toMatch(
        /^✗ clb\.CreateLoadBalancerTCPListener\.ListenerPort\.range#\S+ {2}fail {2}expected: /m,
      );
      expect(plain.stderr).toMatch(/\d+\/\d+ cases, \d+ failed, \d+ s/);
      expect(plain.stderr.split('\n')[0]).toBe(`clb, ${endpoint}, seed 3`);
      const ended = await runCli([...args, '--quiet'], quiet);
      expect(ended.code).toBe(1);
      expect(ended.stderr).toBe('');
      expect(ended.stdout).toMatch(/passed, 1 failed/);
      expect(ended.stdout).toContain('clb.CreateLoadBalancerTCPListener.ListenerPort.range');
      expect(ended.stdout).not.toMatch(/expected|\u001B/);
      expect(ended.stdout.split('\n').length).toBeLessThan(20);
      expect(stable(reportIn(quiet))).toEqual(stable(reportIn(loud)));
    } finally {
      await stop();
    }
  });

  it('is a line per case with --verbose', async () => {
    const folder = freshFolder();
    const { code, stderr } = await runCli(['run', ...narrow, '--verbose'], folder);
    expect(code).toBe(0);
    const lines = stderr.split('\n').filter((line) => /^[✓–] clb\.\S+#\S+ {2}(pass|not-applicable)/.test(line));
    expect(lines).toHaveLength(reportIn(folder).totals.cases);
  });

  it('is a line for the case that replay runs with --verbose', async () => {
    const id = 'clb.CreateLoadBalancerTCPListener.ListenerPort.range#above-max';
    const verbose = await runCli(['replay', id, '--seed', '3', '--verbose'], freshFolder());
    expect(verbose.stderr).toContain(`✓ ${id}  pass`);
  });

  it('has colour where FORCE_COLOR asks for it, unless NO_COLOR forbids it', async () => {
    const forced = await runCli(['run', ...narrow, '--quiet'], freshFolder(), { FORCE_COLOR: '1' });
    expect(forced.stdout).toContain('\u001B[32m');
    const none = await runCli(['run', ...narrow, '--quiet'], freshFolder(), { FORCE_COLOR: '1', NO_COLOR: '1' });
    expect(none.stdout).not.toContain('\u001B');
  });

  it('holds nothing of a target that could steer a terminal', async () => {
    const hostile = '\u001B]0;owned\u0007\u009B2J';
    const server = createServer((_request, response) => {
      response.writeHead(418, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ Code: `Odd${hostile}`, Message: hostile }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const args = ['run', '--endpoint', `http://127.0.0.1:${port}`, ...narrow, '--verbose'];
      const { stdout, stderr } = await runCli(args, freshFolder());
      expect(stderr).toContain('Odd\uFFFD');
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
    } finally {
      server.close();
    }
  });
});
