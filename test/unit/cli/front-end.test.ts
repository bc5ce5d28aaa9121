import { describe, expect, it } from 'vitest';
import { frontEnd } from '../../../cli/front-end.ts';
import { UnsafeError, UsageError } from '../../../cli/options/usage-error.ts';

const quiet = (): void => undefined;

describe('frontEnd', () => {
  it.each<[Readonly<Record<string, string>>, RegExp]>([
    [{ SLB_CONFORMANCE_ENDPOINT: '' }, /is not a URL/],
    [{ SLB_CONFORMANCE_SEED: '1e3' }, /must be a whole number/],
    [{ SLB_CONFORMANCE_SEED: '4294967296' }, /must be a whole number/],
    [{ SLB_CONFORMANCE_CASES: '0' }, /must be a whole number from 1/],
    [{ SLB_CONFORMANCE_ACTION: 'DeleteLoadBalancers' }, /unknown action.*DeleteLoadBalancer/],
    [{ SLB_CONFORMANCE_EDITION: '1999' }, /unknown edition/],
    [{ SLB_CONFORMANCE_FORMAT: 'yaml' }, /FORMAT is "yaml"; it must be one of json, xml, both/],
    [{ SLB_CONFORMANCE_METHOD: 'GET' }, /must be one of get, post, both/],
    [{ SLB_CONFORMANCE_SIGNATURE: '' }, /must be one of v1, v3, both/],
    [{ SLB_CONFORMANCE_WAIVERS: 'no-such-file.json' }, /no-such-file\.json/],
  ])('refuses %j', (env, message) => {
    expect(() => frontEnd(env, quiet)).toThrow(UsageError);
    expect(() => frontEnd(env, quiet)).toThrow(message);
  });

  it('refuses a host that is not this machine unless it is allowed, and then asks for credentials', () => {
    const env = { SLB_CONFORMANCE_ENDPOINT: 'http://slb.aliyuncs.com' };
    expect(() => frontEnd(env, quiet)).toThrow(UnsafeError);
    expect(() => frontEnd(env, quiet)).toThrow(/allow it with SLB_CONFORMANCE_ALLOW_REAL=1/);
    const allowed = { ...env, SLB_CONFORMANCE_ALLOW_REAL: '1' };
    expect(() => frontEnd(allowed, quiet)).toThrow(/ALIBABA_CLOUD_ACCESS_KEY_ID/);
    const real = { ...allowed, ALIBABA_CLOUD_ACCESS_KEY_ID: 'id', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret' };
    expect(() => frontEnd(real, quiet)).not.toThrow();
  });

  it('selects the actions named, with the seed given or a pinned one, and says so', () => {
    const lines: string[] = [];
    const env = { SLB_CONFORMANCE_ACTION: 'CreateLoadBalancer, DeleteLoadBalancer', SLB_CONFORMANCE_EDITION: '2024' };
    const { plan, selected } = frontEnd(env, (line) => lines.push(line));
    const chosen = plan.requirements.filter(({ requirement }) => selected(requirement));
    expect(new Set(chosen.map(({ requirement }) => requirement.action))).toEqual(
      new Set(['CreateLoadBalancer', 'DeleteLoadBalancer', null]),
    );
    const ids = chosen.map(({ requirement }) => requirement.id);
    expect(ids).toContain('clb.load-balancer.effect.born-active');
    expect(ids).not.toContain('clb.tag.effect.filter-by-key');
    frontEnd({ ...env, SLB_CONFORMANCE_SEED: '-7' }, (line) => lines.push(line));
    expect(lines).toEqual(['clb, embedded emulator, seed 2014', 'clb, embedded emulator, seed -7']);
  });
});
