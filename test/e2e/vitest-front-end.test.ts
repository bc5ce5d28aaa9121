import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportedCase } from '../../reports/model/reported-case.ts';
import type { RunReport, Verdict } from '../../reports/model/run-report.ts';
import { packageRoot } from '../../specs/package-root.ts';
import { freshFolder, reportIn, runCli, serve, stable, type Finished } from './run-cli.ts';
import { runVitest, type ReportedTest, type VitestRun } from './run-vitest.ts';

/** What a young emulator may lack: half of the listeners, and most of what stands beside load balancers and listeners. */
const missing = readdirSync(join(packageRoot(), 'specs/clb/actions'))
  .map((file) => file.replace('.yaml', ''))
  .filter((action) =>
    /Certificate|Rule|Tag|MasterSlave|VServer|TCPL|HTTP|Domain|Cipher|AccessControl|Logs/.test(action),
  );
const ignored = 'clb.CreateLoadBalancerUDPListener.ListenerPort.range';
const faults = [
  'authentication/replay-accepted',
  `validation/ignored/${ignored}`,
  ...missing.map((action) => `authentication/unknown/clb.${action}.offered`),
].flatMap((fault) => ['--fault', fault]);

const verdictOfTest = ({ meta }: ReportedTest): Verdict | undefined => meta.conformance?.verdict;

/** What a report counts per requirement, counted from tests. */
function countsFromTests(tests: readonly ReportedTest[]): Readonly<Record<string, unknown>> {
  const counts = new Map<string, { planned: number; executed: number; failed: number }>();
  for (const test of tests) {
    const id = test.meta.conformance?.requirement ?? 'none';
    const count = counts.get(id) ?? { planned: 0, executed: 0, failed: 0 };
    const isCase = test.meta.conformance?.caseId !== null;
    counts.set(id, {
      planned: count.planned + (isCase ? 1 : 0),
      executed: count.executed + (isCase && verdictOfTest(test) !== 'not-run' ? 1 : 0),
      failed: count.failed + (verdictOfTest(test) === 'fail' ? 1 : 0),
    });
  }
  return Object.fromEntries(counts);
}

/** The verdict of each requirement, folded from its tests as the report says that it is. */
function verdictsFromTests(tests: readonly ReportedTest[]): Readonly<Record<string, Verdict>> {
  const groups = new Map<string, ReportedTest[]>();
  for (const test of tests) {
    const id = test.meta.conformance?.requirement ?? 'none';
    groups.set(id, [...(groups.get(id) ?? []), test]);
  }
  const fold = (group: readonly ReportedTest[]): Verdict => {
    const cases = group.flatMap(({ meta }) => meta.conformance ?? []);
    const [alone] = cases;
    if (alone?.caseId === null) return alone.verdict;
    const isOwn = ({ requirement, caseId }: ReportedCase): boolean => caseId?.startsWith(`${requirement}#`) === true;
    const judged = cases.filter((entry) => isOwn(entry) || entry.verdict !== 'not-run');
    const binding = judged.filter(({ level }) => level !== 'observe');
    const order: readonly Verdict[] = ['error', 'fail', 'inconclusive', 'pass', 'not-run'];
    const found = order.find((verdict) => binding.some((entry) => entry.verdict === verdict));
    // Of cases that only observe, one that did not run leaves the requirement open.
    const telling = judged.find(({ verdict }) => verdict !== 'not-applicable');
    const idle = judged.length === 0 || telling?.verdict === 'not-run';
    return found ?? (idle ? 'not-run' : 'not-applicable');
  };
  return Object.fromEntries([...groups].map(([id, group]) => [id, fold(group)]));
}

function sum(report: RunReport, count: (cases: RunReport['requirements'][number]['cases']) => number): number {
  return report.requirements.reduce((total, { cases }) => total + count(cases), 0);
}

describe('the vitest front end against a faulty emulator', () => {
  const folder = freshFolder();
  const out = freshFolder();
  const journals = [freshFolder(), freshFolder()] as const;
  let report: RunReport;
  let ran: Finished;
  let front: VitestRun;
  let endpoints: readonly [string, string];

  /** What the run said, as the vitest front end has to say it of the endpoint and the journal that it was given. */
  const asTested = (text: string): string => {
    const [served, tested] = endpoints;
    return text
      .replaceAll(served, tested)
      .replaceAll(new URL(served).host, new URL(tested).host)
      .replaceAll(journals[0], journals[1]);
  };

  beforeAll(async () => {
    const [one, two] = await Promise.all([serve(faults), serve(faults)]);
    endpoints = [one.endpoint, two.endpoint];
    try {
      const options = ['--seed', '11', '--cases', '1', '--journal', journals[0]];
      ran = await runCli(['run', ...options, '--endpoint', one.endpoint], folder);
      report = reportIn(folder);
      front = await runVitest([], {
        SLB_CONFORMANCE_ENDPOINT: two.endpoint,
        SLB_CONFORMANCE_SEED: '11',
        SLB_CONFORMANCE_CASES: '1',
        SLB_CONFORMANCE_OUT: out,
        SLB_CONFORMANCE_JOURNAL: journals[1],
      });
    } finally {
      await Promise.all([one.stop(), two.stop()]);
    }
  }, 300_000);

  it('is reported as one failure for each action that is not offered and no noise from the rest', () => {
    const failed = report.requirements.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);
    const others = failed.filter((id) => !id.endsWith('.offered'));
    expect(missing.length).toBeGreaterThan(40);
    expect(failed.length - others.length).toBe(missing.length);
    const isOfNonces = (id: string): boolean => /[.-]nonce(?:-|$)/.test(id);
    expect(others.filter(isOfNonces)).not.toEqual([]);
    expect(others.filter((id) => !isOfNonces(id))).toEqual([ignored]);
    const idle = report.requirements.filter(
      ({ verdict, reason }) => verdict === 'not-run' && reason?.includes('is not offered'),
    );
    expect(idle.length).toBeGreaterThan(100);
  });

  it('fails as the run does', () => {
    expect(ran.code).toBe(1);
    expect(front.code).toBe(1);
    expect(report.totals.requirements.fail).toBeGreaterThan(2);
    expect(front.results.testResults.map(({ message }) => message)).toEqual(['']);
  });

  it('counts per requirement what the run report counts', () => {
    expect(countsFromTests(front.tests)).toEqual(
      Object.fromEntries(
        report.requirements.map(({ id, cases: { planned, executed, failed } }) => [id, { planned, executed, failed }]),
      ),
    );
  });

  it('comes to the verdict of the run report for every requirement', () => {
    const verdicts = verdictsFromTests(front.tests);
    expect(verdicts).toEqual(Object.fromEntries(report.requirements.map(({ id, verdict }) => [id, verdict])));
    const count = (wanted: Verdict): number => Object.values(verdicts).filter((verdict) => verdict === wanted).length;
    const { pass, fail, inconclusive, notApplicable, notRun, error } = report.totals.requirements;
    expect([count('pass'), count('fail'), count('inconclusive')]).toEqual([pass, fail, inconclusive]);
    expect([count('not-applicable'), count('not-run'), count('error')]).toEqual([notApplicable, notRun, error]);
  });

  it('passes, fails and skips as many tests as the report has cases with such verdicts', () => {
    const withoutCase = report.requirements.filter(({ cases }) => cases.planned === 0).length;
    const { numTotalTests, numFailedTests, numPassedTests, numPendingTests } = front.results;
    expect(numTotalTests).toBe(sum(report, ({ planned }) => planned) + withoutCase);
    expect(numFailedTests).toBe(sum(report, ({ failed }) => failed));
    const idle = sum(report, ({ planned, executed }) => planned - executed) + withoutCase;
    const moot = front.tests.filter((test) => ['inconclusive', 'not-applicable'].includes(verdictOfTest(test) ?? ''));
    const mootWithoutCase = moot.filter(({ meta }) => meta.conformance?.caseId === null).length;
    expect(numPendingTests).toBe(idle + moot.length - mootWithoutCase);
    expect(numPassedTests + numFailedTests + numPendingTests).toBe(numTotalTests);
  });

  it('gives every failed case with what was expected, what came, and how to see it again', () => {
    const findings = report.requirements.flatMap((requirement) =>
      requirement.findings.map(({ caseId, expected, actual, replay }) => [
        requirement.id,
        caseId,
        expected,
        actual,
        asTested(replay),
      ]),
    );
    const failed = front.tests.filter(({ status }) => status === 'failed');
    const told = failed.flatMap(({ meta: { conformance } }) =>
      (conformance?.findings ?? []).map(({ expected, actual }) => [
        conformance?.requirement,
        conformance?.caseId,
        expected,
        actual,
        conformance?.replay,
      ]),
    );
    expect(told.map((finding) => finding.join('\n')).toSorted()).toEqual(
      findings.map((finding) => finding.join('\n')).toSorted(),
    );
    for (const { failureMessages, meta } of failed) {
      expect(failureMessages.join('\n')).toContain(meta.conformance?.findings[0]?.actual);
      expect(failureMessages.join('\n')).toContain(meta.conformance?.replay);
      expect(failureMessages.join('\n')).not.toMatch(/vitest\.ts/);
      expect(meta.conformance?.exchanges.length).toBeGreaterThan(0);
    }
  });

  it('names tests by case, below service, action or topic, and requirement, and keeps the secrets', () => {
    for (const { title, ancestorTitles, meta } of front.tests) {
      const { caseId, requirement, service, action } = meta.conformance ?? {};
      expect(title).toBe(caseId ?? requirement);
      expect(ancestorTitles).toEqual([service, action ?? requirement?.split('.')[1], requirement]);
    }
    expect(front.text).not.toContain('testid');
    expect(front.text).not.toContain('testsecret');
  });

  it('writes the report of the run where it is asked to', () => {
    const written = reportIn(out, '.');
    expect(stable(written)).toEqual(JSON.parse(asTested(JSON.stringify(stable(report)))));
  });
});

describe('the vitest front end', () => {
  it('runs only the cases whose tests are chosen, against the embedded emulator and a pinned seed', async () => {
    const out = freshFolder();
    const caseId = 'clb.CreateLoadBalancerTCPListener.ListenerPort.range#above-max';
    const env = { SLB_CONFORMANCE_OUT: out, SLB_CONFORMANCE_ACTION: 'CreateLoadBalancerTCPListener' };
    const { code, stderr, tests } = await runVitest(['-t', caseId], env);
    expect(code).toBe(0);
    expect(stderr).toMatch(/embedded emulator, seed 2014/);
    const told = tests.flatMap(({ meta }) => meta.conformance ?? []);
    expect(new Set(told.map((entry) => entry.caseId))).toEqual(new Set([caseId]));
    const report = reportIn(out, '.');
    expect(report.totals.cases).toBe(1);
    expect(report.requirements.map(({ id }) => id)).toEqual(told.map(({ requirement }) => requirement));
  });

  it('skips what is waived, in each form that it is asked for, and fails for an entry that no longer holds', async () => {
    const folder = freshFolder();
    const requirement = 'CreateLoadBalancerTCPListener.ListenerPort.range';
    const server = await serve(['--fault', `validation/ignored/clb.${requirement}`]);
    const about = ['--requirement', `clb.${requirement}`, '--seed', '11', '--format', 'both'];
    const waivers = join(folder, 'waivers.json');
    const env = {
      SLB_CONFORMANCE_SEED: '11',
      SLB_CONFORMANCE_ACTION: 'CreateLoadBalancerTCPListener',
      SLB_CONFORMANCE_FORMAT: 'both',
      SLB_CONFORMANCE_METHOD: 'get',
      SLB_CONFORMANCE_SIGNATURE: 'v1',
      SLB_CONFORMANCE_WAIVERS: waivers,
    };
    try {
      await runCli(['run', '--endpoint', server.endpoint, ...about], folder);
      const init = ['--out', waivers, '--owner', 'me', '--reason', 'known'];
      await runCli(['waivers', 'init', ...init, join(folder, 'conformance-report', 'report.json')], folder);
      const known = await runVitest(['-t', requirement], { ...env, SLB_CONFORMANCE_ENDPOINT: server.endpoint });
      expect([known.code, known.results.numFailedTests]).toEqual([0, 0]);
      const waived = known.tests.filter((test) => verdictOfTest(test) === 'waived');
      expect(waived.map(({ status }) => status)).toContain('skipped');
      expect(waived.some(({ title }) => title.includes('xml'))).toBe(true);
    } finally {
      await server.stop();
    }
    // The entry names the target on which it was found; without it, it holds for every one.
    writeFileSync(waivers, readFileSync(waivers, 'utf8').replaceAll(/"target": "[^"]*",/g, ''));
    const mended = await runVitest(['-t', requirement], env);
    expect(mended.code).toBe(1);
    expect(mended.results.numFailedTests).toBe(0);
    expect(mended.results.testResults[0]?.message).toMatch(/is stale: /);
  }, 300_000);

  it('fails when the target cannot be reached, though no test does', async () => {
    const run = await runVitest([], {
      SLB_CONFORMANCE_ENDPOINT: 'http://127.0.0.1:9',
      SLB_CONFORMANCE_ACTION: 'DeleteLoadBalancer',
    });
    expect(run.code).toBe(1);
    expect([run.results.numPassedTests, run.results.numFailedTests]).toEqual([0, 0]);
    expect(run.results.testResults[0]?.message).toMatch(/INCOMPLETE: http:\/\/127\.0\.0\.1:9 cannot be reached/);
    expect(new Set(run.tests.map(verdictOfTest))).toEqual(new Set(['not-run']));
  });

  it('declares no test for a host that may be a real account', async () => {
    const { code, results } = await runVitest([], { SLB_CONFORMANCE_ENDPOINT: 'http://slb.aliyuncs.com' });
    expect(code).toBe(1);
    expect(results.numTotalTests).toBe(0);
    expect(results.testResults[0]?.message).toMatch(/allow it with SLB_CONFORMANCE_ALLOW_REAL=1/);
  });
});

interface AllureResult {
  readonly name: string;
  readonly status: string;
  readonly labels: readonly { readonly name: string; readonly value: string }[];
  readonly links: readonly { readonly name: string }[];
  readonly steps: readonly { readonly attachments: readonly { readonly source: string }[] }[];
}

describe('the results for Allure', () => {
  it('carry labels, severity, documents and exchanges without secrets', async () => {
    const folder = freshFolder();
    const action = 'UploadServerCertificate';
    const env = { SLB_CONFORMANCE_ACTION: action, SLB_CONFORMANCE_ALLURE: folder };
    const { code, tests } = await runVitest([], env, true);
    expect(code).toBe(0);
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
    const results = readdirSync(folder)
      .filter((name) => name.endsWith('-result.json'))
      .map((name) => JSON.parse(read(name)) as AllureResult);
    expect(results.length).toBe(tests.length);
    expect(tests.length).toBeGreaterThan(20);
    const severities = { must: 'critical', should: 'normal', observe: 'minor' };
    for (const { title, meta } of tests) {
      const { service, kind, level = 'observe', exchanges = [], requirement } = meta.conformance ?? {};
      const result = results.find(
        ({ name, labels }) => name === title && labels.some(({ value }) => value === requirement),
      );
      const labels = Object.fromEntries((result?.labels ?? []).map(({ name, value }) => [name, value]));
      expect(labels).toMatchObject({ epic: service, story: kind, severity: severities[level] });
      // What the action does beside its own promises stands under the topic that promises it.
      if (requirement?.startsWith(`clb.${action}.`) === true) expect(labels['feature']).toBe(action);
      expect(labels['feature']).not.toBe('');
      expect(result?.links.length).toBeGreaterThan(0);
      expect(result?.links.every(({ name }) => name.length > 0)).toBe(true);
      const sources = (result?.steps ?? []).flatMap(({ attachments }) => attachments.map(({ source }) => source));
      expect(sources.length).toBe(2 * exchanges.length);
    }
    const files = readdirSync(folder).map(read).join('\n');
    expect(files).toMatch(/GET embedded\/\?.*Action=UploadServerCertificate/);
    expect(files).not.toContain('testid');
    expect(files).not.toContain('testsecret');
  });
});
