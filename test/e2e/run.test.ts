import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import RpcClient from '@alicloud/pop-core';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../specs/package-root.ts';
import { loadSpecBook, serviceIds } from '../../specs/read/load-spec-book.ts';
import { embeddedFixtures } from '../../cli/options/made-up-fixtures.ts';
import type { RunReport } from '../../reports/model/run-report.ts';
import { freshFolder, reportIn, runCli, serve, stable, startCli } from './run-cli.ts';
import { wholeRun, type WholeRun } from './whole-run.ts';

/** What a report says of requirements of a target, but for the address of it. */
function toldBy(report: RunReport, ids: ReadonlySet<string>, endpoint: string): unknown {
  const { requirements } = stable(report) as RunReport;
  const told = requirements.filter(({ id }) => ids.has(id));
  return JSON.parse(JSON.stringify(told).replaceAll(endpoint, 'embedded')) as unknown;
}

/** A few hundred cases: enough to be in the midst of. */
const enough = ['--action', 'CreateLoadBalancerTCPListener'];

describe('run against the embedded emulator', () => {
  let whole: WholeRun;
  const reportOf = (service: string): RunReport => reportIn(whole.reports, service);
  beforeAll(async () => {
    whole = await wholeRun();
  }, 600_000);

  it('exits 0 and says what was tested and where the reports are', () => {
    expect(whole.code).toBe(0);
    for (const service of serviceIds()) {
      expect(whole.stdout).toMatch(new RegExp(`${service}, embedded emulator`));
      expect(whole.stdout).toContain(join(whole.reports, service, 'report.html'));
    }
    expect(whole.stdout).toMatch(/passed, 0 failed/);
  });

  it.each(serviceIds())('writes a report of %s that its published schema accepts', (service) => {
    const schema = JSON.parse(readFileSync(join(packageRoot(), 'specs/schemas/report.schema.json'), 'utf8')) as object;
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
    expect(validate(reportOf(service)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(serviceIds())('has a verdict for every requirement of %s, and none that broke or was left out', (service) => {
    const report = reportOf(service);
    const { pass, fail, waived, inconclusive, notApplicable, notRun, error } = report.totals.requirements;
    expect(pass + fail + waived + inconclusive + notApplicable + notRun + error).toBe(report.requirements.length);
    expect({ fail, error }).toEqual({ fail: 0, error: 0 });
    // What is only observed may need an answer that the emulator does not give.
    const unexplained = report.requirements.filter(
      ({ verdict, reason, level }) =>
        verdict === 'inconclusive' ||
        (verdict === 'not-run' && level !== 'observe' && !reason?.includes('not testable')),
    );
    expect(unexplained.map(({ id, verdict, reason }) => [id, verdict, reason])).toEqual([]);
    expect(report.coverage.requirements).toBe(report.requirements.length);
  });

  it('gives the same report of a served emulator that was tested before, whatever the concurrency', async () => {
    const { endpoint, stop } = await serve();
    const folder = freshFolder();
    // Only of the embedded emulator is it known what it takes and whom it knows.
    const config = JSON.stringify({
      fixtures: embeddedFixtures(loadSpecBook('clb').service),
      otherRegion: 'cn-shanghai',
      accounts: { other: { accessKeyId: 'OTHER_ID', accessKeySecret: 'OTHER_SECRET' } },
    });
    writeFileSync(join(folder, 'slb-conformance.config.json'), config);
    const run = async (...args: readonly string[]): Promise<number | null> => {
      const other = { OTHER_ID: 'otherid', OTHER_SECRET: 'othersecret' };
      return (await runCli(['run', '--seed', '2014', '--endpoint', endpoint, ...args], folder, other)).code;
    };
    try {
      expect(await run(...enough, '--concurrency', '3')).toBe(0);
      // What depends on what else there is and what goes on beside it.
      const suites = 'gateway,resources,lifecycle,idempotence,model,concurrency';
      expect(await run('--concurrency', '5', '--suite', suites)).toBe(0);
      const again = reportIn(folder);
      const ids = new Set(again.requirements.map(({ id }) => id));
      expect(ids.size).toBeGreaterThan(500);
      expect(toldBy(again, ids, endpoint)).toEqual(toldBy(reportOf('clb'), ids, endpoint));
    } finally {
      await stop();
    }
  }, 300_000);
});

describe('run against a faulty emulator', () => {
  it('reports failures byte for byte alike for one seed, whatever the concurrency, and replays them', async () => {
    const fault = 'authentication/replay-accepted';
    const constraint = 'validation/ignored/clb.CreateLoadBalancerTCPListener.ListenerPort.range';
    const { endpoint, stop } = await serve(['--fault', fault, '--fault', constraint]);
    try {
      const args = [
        'run',
        '--seed',
        '11',
        '--endpoint',
        endpoint,
        '--suite',
        'gateway,parameters',
        '--action',
        'CreateLoadBalancerTCPListener',
      ];
      const [one, two] = [freshFolder(), freshFolder()];
      expect((await runCli([...args, '--concurrency', '1'], one)).code).toBe(1);
      expect((await runCli([...args, '--concurrency', '8'], two)).code).toBe(1);
      expect(stable(reportIn(one))).toEqual(stable(reportIn(two)));
      const failed = reportIn(one).requirements.find(({ verdict }) => verdict === 'fail');
      expect(failed?.id).toBe('clb.CreateLoadBalancerTCPListener.ListenerPort.range');
      const [finding] = failed?.findings ?? [];
      const replay = finding?.replay.replaceAll("'", '').split(' ').slice(2) ?? [];
      const replayed = freshFolder();
      expect((await runCli(replay, replayed)).code).toBe(1);
      expect(reportIn(replayed).requirements[0]?.findings[0]?.actual).toBe(finding?.actual);
    } finally {
      await stop();
    }
  });
});

describe('a run that does not reach its end', () => {
  it('exits 3 and keeps what was found when the target stops', async () => {
    const served = await serve();
    const folder = freshFolder();
    const running = startCli(
      ['run', '--seed', '1', '--endpoint', served.endpoint, '--concurrency', '2', ...enough],
      folder,
    );
    await running.printed(/\d+\/\d+ cases/);
    await served.stop();
    const { code, stdout } = await running.finished;
    expect(code).toBe(3);
    expect(stdout).toMatch(/INCOMPLETE/i);
    expect(stdout).not.toMatch(/ at .*\.js:/);
    const report = reportIn(folder);
    expect(report.run.complete).toBe(false);
    expect(report.totals.requirements.pass).toBeGreaterThan(0);
    expect(report.totals.requirements.notRun).toBeGreaterThan(0);
  });

  it('removes what it made when it is interrupted', async () => {
    const { endpoint, stop } = await serve();
    try {
      const folder = freshFolder();
      const running = startCli(['run', '--seed', '1', '--endpoint', endpoint, ...enough], folder);
      await running.printed(/\d+\/\d+ cases/);
      running.child.kill('SIGINT');
      const { code } = await running.finished;
      expect(code).toBe(3);
      expect(reportIn(folder).run.incompleteReason).toMatch(/interrupted/);
      const { stdout } = await runCli(['clean'], folder);
      expect(stdout).toMatch(/nothing to remove/);
    } finally {
      await stop();
    }
  });

  it('leaves a journal when it is killed, by which clean removes the rest', async () => {
    const { endpoint, stop } = await serve();
    try {
      const folder = freshFolder();
      const running = startCli(['run', '--seed', '1', '--endpoint', endpoint, ...enough], folder);
      await running.printed(/\d+\/\d+ cases/);
      running.child.kill('SIGKILL');
      await running.finished;
      const next = await runCli(['run', '--seed', '1', '--endpoint', endpoint, '--suite', 'offered'], folder);
      expect(next.stderr).toMatch(/left resources behind/);
      const { code, stdout } = await runCli(['clean'], folder);
      expect(code).toBe(0);
      expect(stdout).toMatch(/Removed load-balancer lb-/);
      expect((await runCli(['clean'], folder)).stdout).toMatch(/nothing to remove/);
    } finally {
      await stop();
    }
  });
});

describe('clean', () => {
  it('finds a load balancer whose creation was never answered, by its ClientToken', async () => {
    const { endpoint, stop } = await serve();
    try {
      const folder = freshFolder();
      const journal = join(folder, 'lost.journal.jsonl');
      const parameters = { RegionId: 'cn-hangzhou', ClientToken: 'slbc-lost-1' };
      const client = new RpcClient({
        endpoint,
        apiVersion: '2014-05-15',
        accessKeyId: 'testid',
        accessKeySecret: 'testsecret',
      });
      const { LoadBalancerId } = await client.request<{ LoadBalancerId: string }>('CreateLoadBalancer', parameters);
      const lines = [
        { type: 'run', run: 'lost', endpoint, service: 'clb', region: 'cn-hangzhou' },
        {
          type: 'intend',
          number: 1,
          resource: 'load-balancer',
          creation: { action: 'CreateLoadBalancer', parameters },
        },
        { type: 'intend', number: 2, resource: 'listener', variant: 'tcp' },
      ];
      writeFileSync(journal, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      const { code, stdout } = await runCli(['clean', '--journal', journal], folder);
      expect(code).toBe(0);
      expect(stdout).toContain(`Removed load-balancer ${LoadBalancerId}`);
      const gone = client.request('DescribeLoadBalancerAttribute', { ...parameters, LoadBalancerId });
      await expect(gone).rejects.toMatchObject({ code: 'InvalidLoadBalancerId.NotFound' });
    } finally {
      await stop();
    }
  });
});

describe('serve', () => {
  it('prints its address first and ends cleanly on SIGTERM', async () => {
    const { endpoint, stop } = await serve(['--transition-ms', '0']);
    expect(endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const { code, stdout } = await stop();
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe(`listening on ${endpoint}`);
  });
});
