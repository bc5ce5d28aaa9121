import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../cli/explain/explanation.ts';
import { freshFolder, runCli } from './run-cli.ts';

const bandwidth = 'clb.CreateLoadBalancerTCPListener.Bandwidth.range';

async function explain(...args: string[]): Promise<string> {
  const { stdout, stderr, code } = await runCli(['explain', ...args], freshFolder());
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stdout;
}

async function explainJson(...args: string[]): Promise<Explanation> {
  return JSON.parse(await explain(...args, '--json')) as Explanation;
}

describe('explain', () => {
  it('says what is tested, who says so, what binds, and what breaks it', async () => {
    const text = await explain(bandwidth);
    expect(text).toMatch(
      /2018 +must: 1 to 1000, or -1\n.*Server Load Balancer Developer Guide \(guide-2018\), section/,
    );
    expect(text).toContain('1 to 5120, or -1 in the prose, -1 to 5120 in the schema');
    expect(text).toContain('specs/clb/actions/CreateLoadBalancerTCPListener.yaml /parameters/Bandwidth/range');
    expect(text).toMatch(/by default +11 cases: 6 must, 5 observe/);
    expect(text).toMatch(/--edition 2018 .*\n.*Bandwidth=0: refused, not only observed/);
    expect(text).toMatch(/#below-min\n.*Bandwidth=-2 \[must\]\n +→ refused with InvalidParameter \(400\)/);
    expect(text).toContain('GET http://<endpoint>/\n      ?AccessKeyId=<AccessKeyId>\n');
    expect(text).toContain('&LoadBalancerId=<load-balancer>\n');
    expect(text).toContain(`validation/off-by-one-high/${bandwidth}  `);
  });

  it('plans the cases as the edition asked for binds them', async () => {
    const { edition, cases } = await explainJson(bandwidth, '--edition', '2018');
    expect(edition).toBe('2018');
    // An instance that is billed by bandwidth, on which a limit must be accepted, cannot be asked for in 2018.
    const observed = cases.filter(({ level }) => level !== 'must').map(({ title }) => title.split('=')[1]);
    expect(new Set(observed)).toEqual(new Set(['1', '999', '1000']));
    expect(cases.find(({ title }) => title.endsWith('Bandwidth=1001'))?.expected[0]).toMatch(/^refused with/);
  });

  it('spells parameters as the edition does', async () => {
    const id = 'clb.CreateLoadBalancerTCPListener.healthCheckInterval.range';
    const names = async (edition: string): Promise<readonly string[]> =>
      (await explainJson(id, '--edition', edition)).example?.parameters.map((line) => line.split('=')[0] ?? '') ?? [];
    expect(await names('2018')).toContain('HealthCheckInterval');
    expect(await names('2026')).toContain('healthCheckInterval');
  });

  it('shows the errata of a document that is therefore silent', async () => {
    const { documents, setAside } = await explainJson(
      'clb.CreateLoadBalancerTCPListener.HealthCheckConnectTimeout.range',
    );
    expect(documents.map(({ edition }) => edition)).not.toContain('2018');
    expect(setAside.map(({ erratum }) => erratum.id)).toEqual(['health-check-timeout-tcp']);
  });

  it('says why a promise is not tested, or what tests it', async () => {
    expect(await explain('clb.CreateAccessControlList.error.AclNumberOverLimit')).toMatch(
      /untestable +\S.*\(account\)/,
    );
    const covered = await explain('clb.AddListenerWhiteListItem.error.InvalidAddress');
    expect(covered).toMatch(/covered by +clb\.AddListenerWhiteListItem\.SourceItems\.structure/);
  });

  it('shows how a tampered request differs', async () => {
    const { example } = await explainJson('clb.authentication.authentication.future-timestamp');
    expect(example?.parameters).toContain('Timestamp=<now+5400s>');
  });

  it('takes a glob that matches one requirement', async () => {
    expect((await explainJson('clb.*TCPListener.Bandwidth.range', '--edition', '2018')).id).toBe(bandwidth);
  });

  it('names near matches of an unknown requirement', async () => {
    const { stderr, code } = await runCli(['explain', bandwidth.replace('TCP', 'Tpc')], freshFolder());
    expect(stderr).toContain(`(did you mean ${bandwidth}`);
    expect(code).toBe(2);
  });

  it('explains the requirement of a case', async () => {
    const { id, madeBy } = await explainJson(`${bandwidth}#below-min`);
    expect([id, madeBy]).toEqual([bandwidth, 'generators/constraint-cases.ts']);
  });

  it('refuses a glob that matches several', async () => {
    const { stderr, code } = await runCli(['explain', 'clb.*.Bandwidth.range'], freshFolder());
    expect(stderr).toMatch(/matches \d+ requirements: clb\./);
    expect(code).toBe(2);
  });
});
