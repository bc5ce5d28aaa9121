import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RunComparison } from '../../reports/diff/compare-runs.ts';
import { freshFolder, reportIn, runCli, serve } from './run-cli.ts';

const broken = 'clb.CreateLoadBalancerTCPListener.ListenerPort.range';
const folder = freshFolder();

async function runAgainst(out: string, seed: string, faults: readonly string[]): Promise<void> {
  const { endpoint, stop } = await serve(faults.flatMap((fault) => ['--fault', fault]));
  const only = ['--suite', 'parameters', '--action', 'CreateLoadBalancerTCPListener'];
  try {
    await runCli(
      ['run', '--endpoint', endpoint, '--seed', seed, '--out', out, '--report', 'json,markdown', ...only],
      folder,
    );
  } finally {
    await stop();
  }
}

describe('diff', () => {
  beforeAll(async () => {
    await runAgainst('good', '3', []);
    await runAgainst('again', '4', []);
    await runAgainst('bad', '3', [`validation/ignored/${broken}`]);
  });

  it('exits 0 and finds no difference between two runs of one target, whatever the seed', async () => {
    const { code, stdout } = await runCli(['diff', 'good/report.json', 'again/report.json'], folder);
    expect(stdout).toMatch(/WARNING {2}seed differs: 3 in A, 4 in B/);
    expect(stdout).toMatch(/No difference/);
    expect(code).toBe(0);
  });

  it('matrix puts them side by side, named by their folders or as one says', async () => {
    const reports = ['good/report.json', 'worse=bad/report.json'];
    const { code, stdout } = await runCli(['matrix', ...reports], folder);
    expect(code).toBe(0);
    expect(stdout).toContain('| promise | worse | good |');
    expect(stdout).toContain(`| \`${broken}\` | ✗ fail | ✓ pass |`);
    const written = await runCli(['matrix', ...reports, '--format', 'html', '--out', 'matrix.html'], folder);
    expect([written.code, written.stdout]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'matrix.html'), 'utf8')).toContain('<h1>clb, side by side</h1>');
    const twice = await runCli(['matrix', 'good/report.json', 'good/report.json'], folder);
    expect([twice.code, twice.stderr]).toEqual([2, expect.stringContaining('two reports are called "good"')]);
  });

  it('exits 1 and names the requirement that got worse, and 0 the other way round', async () => {
    const worse = await runCli(['diff', 'good/report.json', 'bad/report.json', '--format', 'json'], folder);
    const { requirements, regressions } = JSON.parse(worse.stdout) as RunComparison;
    expect(requirements.map(({ id, change }) => [id, change])).toEqual([[broken, 'newly-failing']]);
    expect(regressions).toBe(1);
    expect(worse.code).toBe(1);
    const better = await runCli(['diff', 'bad/report.json', 'good/report.json', '--format', 'markdown'], folder);
    expect(better.stdout).toContain(`### Newly passing\n\n- \`${broken}\` (must): fail → pass`);
    expect(better.code).toBe(0);
  });

  it('what failed can be run again alone, which fails again or passes, and is no incomplete run', async () => {
    const { endpoint, stop } = await serve(['--fault', `validation/ignored/${broken}`]);
    const again = ['run', '--seed', '3', '--only-failed', 'bad/report.json'];
    try {
      expect((await runCli([...again, '--endpoint', endpoint, '--out', 'still'], folder)).code).toBe(1);
    } finally {
      await stop();
    }
    expect((await runCli([...again, '--out', 'mended'], folder)).code).toBe(0);
    const seen = ['still', 'mended'].map((out) => reportIn(folder, out));
    expect(seen.map(({ run }) => run.complete)).toEqual([true, true]);
    expect(seen.map(({ requirements }) => requirements.map(({ id }) => id))).toEqual([[broken], [broken]]);
    expect((await runCli(['run', '--only-failed', 'mended/report.json'], folder)).code).toBe(2);
  });

  it('exits 0 with a warning when B is incomplete and nothing in it got worse', async () => {
    const report = reportIn(folder, 'good');
    const requirements = report.requirements.map((entry) => ({ ...entry, verdict: 'not-run', findings: [] }));
    const run = { ...report.run, complete: false, incompleteReason: 'interrupted' };
    writeFileSync(join(folder, 'stopped.json'), JSON.stringify({ ...report, run, requirements }));
    const { code, stdout } = await runCli(['diff', 'good/report.json', 'stopped.json'], folder);
    expect(stdout).toMatch(/WARNING {2}run B is incomplete \(interrupted\)/);
    expect(stdout).toMatch(/pass → not-run/);
    expect(code).toBe(0);
  });

  it('exits 2 and names file and place when a report is none', async () => {
    const report = reportIn(folder, 'good');
    const write = (name: string, value: unknown): void => writeFileSync(join(folder, name), JSON.stringify(value));
    writeFileSync(join(folder, 'text.json'), 'hello');
    write('newer.json', { ...report, schemaVersion: '2.0' });
    write('extra.json', { ...report, extra: 1 });
    write('verdict.json', { ...report, requirements: [{ ...report.requirements[0], verdict: 'maybe' }] });
    write('twice.json', { ...report, requirements: [report.requirements[0], report.requirements[0]] });
    const mistakes: readonly (readonly [string, RegExp])[] = [
      ['missing.json', /missing\.json cannot be read/],
      ['.', /\. cannot be read/],
      ['text.json', /text\.json is not JSON/],
      ['newer.json', /newer\.json: \/schemaVersion: must be "1\.0"/],
      ['extra.json', /extra\.json: \/: unknown key "extra"/],
      ['verdict.json', /verdict\.json: \/requirements\/0\/verdict: must be one of pass, fail/],
      ['twice.json', /twice\.json: \/requirements\/1\/id: .* stands there twice/],
    ];
    for (const [file, message] of mistakes) {
      const { code, stderr, stdout } = await runCli(['diff', 'good/report.json', file], folder);
      expect(stderr).toMatch(message);
      expect(stdout).toBe('');
      expect(code).toBe(2);
    }
    expect((await runCli(['diff', 'good/report.json'], folder)).code).toBe(2);
    expect((await runCli(['diff', 'text.json', 'good/report.json'], folder)).code).toBe(2);
  });

  it('has a report in Markdown beside each JSON report', () => {
    const text = readFileSync(join(folder, 'bad', 'report.md'), 'utf8');
    expect(text.split('\n')[0]).toMatch(/^## ✗ Does not conform: 1 of \d+ promises? broken \(exit code 1\)$/);
    expect(text).toContain(`npx slb-conformance replay '${broken}#`);
  });
});
