import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunComparison } from '../../reports/diff/compare-runs.ts';
import { freshFolder, reportIn, runCli, serve } from './run-cli.ts';

const action = 'clb.CreateLoadBalancerTCPListener';
const requirements = [
  'ListenerPort.range',
  'ListenerPort.required',
  'ListenerPort.type',
  'Bandwidth.range',
  'Bandwidth.type',
  'BackendServerPort.range',
  'BackendServerPort.conditional.without-group',
  'EstablishedTimeout.range',
  'PersistenceTimeout.range',
  'LoadBalancerId.required',
  'HealthCheckType.enum',
].map((end) => `${action}.${end}`);
const faults = requirements.map((id) => `validation/ignored/${id}`);
const eleventh = requirements[10] ?? '';
const mended = requirements[0] ?? '';
const folder = freshFolder();

const subjects = [...new Set(requirements.map((id) => id.split('.')[2]))].join(',');
const only = ['--suite', 'parameters', '--requirement', `${action}.{${subjects}}.*`];

async function runOn(endpoint: string, out: string, more: readonly string[] = []): Promise<RunOutcome> {
  const args = ['run', '--endpoint', endpoint, '--seed', '3', '--out', out, '--report', 'json,markdown,html'];
  return await runCli([...args, ...(more.includes('--requirement') ? [] : only), ...more], folder);
}

async function runAgainst(out: string, on: readonly string[], more: readonly string[] = []): Promise<RunOutcome> {
  const { endpoint, stop } = await serve(on.flatMap((fault) => ['--fault', fault]));
  try {
    return await runOn(endpoint, out, more);
  } finally {
    await stop();
  }
}

type RunOutcome = Awaited<ReturnType<typeof runCli>>;

describe('ten known failures, waived by entries made from a report', () => {
  const waived = ['--waivers', 'waivers.json'];
  let first: RunOutcome;
  let ten: Awaited<ReturnType<typeof serve>>;
  let other: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    const withFaults = (on: readonly string[]): ReturnType<typeof serve> =>
      serve(on.flatMap((fault) => ['--fault', fault]));
    [ten, other] = await Promise.all([withFaults(faults.slice(0, 10)), withFaults(faults.slice(0, 10))]);
    first = await runOn(ten.endpoint, 'first');
    await runCli(['waivers', 'init', 'first/report.json', '--owner', 'me', '--reason', 'not built yet'], folder);
  });

  afterAll(async () => {
    await Promise.all([ten.stop(), other.stop()]);
  });

  it('fail a run without waivers', () => {
    expect(first.code).toBe(1);
    expect(reportIn(folder, 'first').totals.requirements.fail).toBe(10);
  });

  it('do not fail a run with them, whatever the seed and the port', async () => {
    const { code } = await runOn(other.endpoint, 'again', [...waived, '--seed', '4']);
    expect(code).toBe(0);
    const { fail, waived: counted } = reportIn(folder, 'again').totals.requirements;
    expect([fail, counted]).toEqual([0, 10]);
  });

  it('leave an eleventh failure a failure, and diff names it alone', async () => {
    await runOn(ten.endpoint, 'ten', waived);
    const { code } = await runAgainst('eleven', faults, waived);
    expect(code).toBe(1);
    const diff = await runCli(['diff', 'ten/report.json', 'eleven/report.json', '--format', 'json'], folder);
    const { requirements: changes } = JSON.parse(diff.stdout) as RunComparison;
    expect(changes.map(({ id, change }) => [id, change])).toEqual([[eleventh, 'newly-failing']]);
    expect(diff.code).toBe(1);
  });

  it('fail a run when one of them is mended, which names the entry; prune takes it out', async () => {
    const { code, stdout } = await runAgainst('nine', faults.slice(1, 10), waived);
    expect(code).toBe(1);
    expect(stdout).toContain(`waiver ${mended} stale: what it describes now passes`);
    expect(readFileSync(join(folder, 'nine', 'report.md'), 'utf8')).toContain(`\`${mended}\` is stale`);
    expect(readFileSync(join(folder, 'nine', 'report.html'), 'utf8')).toContain(`<code>${mended}</code> is stale`);
    const check = await runCli(['waivers', 'check', 'waivers.json', '--report', 'nine/report.json'], folder);
    expect(check.stdout).toContain(`stale    ${mended}`);
    expect(check.code).toBe(1);
    writeFileSync(join(folder, 'pruned.json'), readFileSync(join(folder, 'waivers.json')));
    const prune = await runCli(['waivers', 'prune', 'pruned.json', '--report', 'nine/report.json'], folder);
    expect(prune.stdout).toContain('9 of 10 entries are left');
    const again = await runCli(['waivers', 'check', 'pruned.json', '--report', 'nine/report.json'], folder);
    expect(again.code).toBe(0);
  });

  it('fail a run when one of them fails in another way', async () => {
    const other = `validation/wrong-code/${mended}`;
    const { code, stdout } = await runAgainst('other', [...faults.slice(1, 10), other], waived);
    expect(code).toBe(1);
    expect(stdout).toContain(`waiver ${mended} differs: `);
  });

  it('are left alone by prune when their cases did not run', async () => {
    await runAgainst('few', [], ['--requirement', `${action}.Bandwidth.range`]);
    writeFileSync(join(folder, 'kept.json'), readFileSync(join(folder, 'waivers.json')));
    const { stdout } = await runCli(['waivers', 'prune', 'kept.json', '--report', 'few/report.json'], folder);
    expect(stdout).toContain('9 of 10 entries are left');
    expect(stdout).toContain(`removed  ${action}.Bandwidth.range`);
  });

  it('fail a run after their last day', async () => {
    const text = readFileSync(join(folder, 'waivers.json'), 'utf8');
    writeFileSync(join(folder, 'old.json'), text.replace(/"expires": "[\d-]+"/, '"expires": "2020-02-29"'));
    const { code, stdout } = await runOn(ten.endpoint, 'old', ['--waivers', 'old.json']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/expired: it held until 2020-02-29/);
  });
});

describe('a waivers file', () => {
  it.each([
    ['no JSON', '{', /is not JSON/],
    ['an unknown key', '{"waivers":[],"extra":1}', /bad\.json: \/: unknown key "extra"/],
    ['an entry without reason', '{"waivers":[{"requirement":"a"}]}', /bad\.json: \/waivers\/0: .*reason/],
    [
      'a day that there is not',
      JSON.stringify({
        waivers: [
          {
            requirement: 'a',
            reason: 'r',
            owner: 'o',
            expires: '2027-02-30',
            behaviour: [{ case: 'a#b', actual: 'x' }],
          },
        ],
      }),
      /bad\.json: \/waivers\/0\/expires: there is no day 2027-02-30/,
    ],
  ])('with %s ends with 2 before anything is sent', async (_title, text, message) => {
    writeFileSync(join(folder, 'bad.json'), text);
    const { code, stderr } = await runCli(['run', '--waivers', 'bad.json'], folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('with an entry that means nothing is told by check', async () => {
    const entry = { requirement: 'clb.NoSuch.*', reason: 'r', owner: 'o', expires: '2099-01-01' };
    const waivers = [{ ...entry, behaviour: [{ case: 'x', actual: 'y' }] }];
    writeFileSync(join(folder, 'nothing.json'), JSON.stringify({ waivers }));
    const { code, stdout } = await runCli(['waivers', 'check', 'nothing.json'], folder);
    expect(code).toBe(1);
    expect(stdout).toMatch(/unknown {2}clb\.NoSuch\.\*/);
  });

  it('is not overwritten by init unless forced', async () => {
    writeFileSync(join(folder, 'mine.json'), '{"waivers":[]}');
    const { code, stderr } = await runCli(
      ['waivers', 'init', 'first/report.json', '--owner', 'me', '--out', 'mine.json'],
      folder,
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(/mine\.json exists/);
  });
});
