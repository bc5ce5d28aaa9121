import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSpecBook } from '../../specs/read/load-spec-book.ts';
import { freshFolder, reportIn, runCli, serve, type Finished } from './run-cli.ts';

const actions = loadSpecBook('clb')
  .actions.map(({ name }) => name)
  .toSorted();

async function runWith(config: object, args: readonly string[]): Promise<Finished & { readonly folder: string }> {
  const folder = freshFolder();
  writeFileSync(join(folder, 'slb-conformance.config.json'), JSON.stringify(config));
  return { ...(await runCli(['run', '--seed', '5', ...args], folder)), folder };
}

describe('capabilities in the config file', () => {
  it('let a target without half of the actions conform', async () => {
    const { endpoint, stop } = await serve(['--fault', 'half-the-actions-missing']);
    try {
      const declared = actions.filter((_, index) => index % 2 === 0);
      const { code, folder } = await runWith({ endpoint, capabilities: { actions: declared } }, ['--cases', '1']);
      expect(code).toBe(0);
      const offered = reportIn(folder).requirements.filter(({ kind }) => kind === 'offered');
      for (const { action, verdict, reason } of offered) {
        const has = declared.includes(action ?? '');
        expect([action, verdict]).toEqual([action, has ? 'pass' : 'not-applicable']);
        if (!has) expect(reason).toBe(`the target declares that it has no ${action ?? ''}`);
      }
    } finally {
      await stop();
    }
  });

  it('skip what needs XML, in both formats', async () => {
    const { code, folder } = await runWith({ capabilities: { xml: false } }, [
      '--suite',
      'gateway,offered',
      '--format',
      'both',
    ]);
    expect(code).toBe(0);
    const { requirements } = reportIn(folder);
    const of = (id: string): string | undefined => requirements.find((entry) => entry.id === id)?.verdict;
    expect(of('clb.protocol.protocol.xml-error-envelope')).toBe('not-applicable');
    expect(of('clb.protocol.protocol.json-error-envelope')).toBe('pass');
    expect(of('clb.CreateLoadBalancer.offered')).toBe('pass');
  });

  it.each([
    [{ json: false }, /no json; use --format xml/],
    [{ get: false }, /no get; use --method post/],
    [{ signatureV1: false }, /no signatureV1; use --signature v3/],
    [{ json: false, xml: false }, /\/capabilities: json and xml cannot both be missing/],
    [{ actions: ['CreateLoadBalancr'] }, /\/capabilities\/actions\/0: unknown action .* \(did you mean CreateLoadB/],
    [{ actions: [] }, /\/capabilities\/actions: must NOT have fewer than 1 items/],
    [{ yaml: false }, /\/capabilities: unknown key "yaml"/],
  ])('end with exit code 2 for %j', async (capabilities, message) => {
    const { code, stderr } = await runWith({ capabilities }, []);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });

  it('let a target be tested that has only XML, POST and signature version 3', async () => {
    const config = { capabilities: { json: false, get: false, signatureV1: false } };
    const args = ['--suite', 'gateway', '--format', 'xml', '--method', 'post', '--signature', 'v3'];
    const { code, folder } = await runWith(config, args);
    expect(code).toBe(0);
    const { requirements } = reportIn(folder);
    const wrongSecret = requirements.find(({ id }) => id === 'clb.authentication.authentication.wrong-secret');
    expect(wrongSecret?.verdict).toBe('not-applicable');
  });
});
