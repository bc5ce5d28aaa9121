import { describe, expect, it } from 'vitest';
import { dryRunText, type DryRun } from '../../../cli/dry-run-text.ts';

const run: DryRun = {
  tool: 'slb-conformance 1.2.3',
  service: 'clb',
  endpoint: 'https://slb.example.com',
  region: 'cn-hangzhou',
  edition: '2024',
  seed: 7,
  forms: [
    { format: 'json', method: 'GET', signature: 'v1' },
    { format: 'xml', method: 'GET', signature: 'v1' },
  ],
  concurrency: 2,
  limits: { requestsPerSecond: 10, liveLoadBalancers: 5 },
  tried: ['servers'],
  costAllowed: undefined,
  forecast: {
    suites: [
      { id: 'gateway', requirements: 3, cases: 12, running: 10 },
      { id: 'offered', requirements: 27, cases: 27, running: 27 },
    ],
    caseless: { untestable: 4, covered: 0, silent: 1 },
    obstacles: [{ verdict: 'not-applicable', reason: 'the target declares that it has no post', cases: 2 }],
    resources: [{ resource: 'load-balancer', atOnce: 2, total: 14 }],
    costly: [{ value: 'CreateLoadBalancer PayType=PrePay', cases: 3, running: 0 }],
    requests: 1201,
  },
};

describe('dryRunText', () => {
  it('tells everything that a run would do', () => {
    expect(dryRunText(run)).toBe(`slb-conformance 1.2.3  dry run: nothing is sent

Target    https://slb.example.com, cn-hangzhou
Specs     clb, edition 2024, seed 7
Forms     json GET v1, xml GET v1
At once   2 cases, load balancers at most 5, requests at most 10 per second
Fixtures  made-up ids are tried for servers; counted here as if the target took them

Suite    requirements  cases  to run
gateway             3     12      10
offered            27     27      27
all                30     39      37
Requirements without cases of their own: 4 not testable, 1 stated by no document in force

Cases that will not run
  2 not-applicable: the target declares that it has no post

Resources at most  at once  in total
load-balancer            2        14

Values that cost money on a real account, not planned without --allow-cost
  CreateLoadBalancer PayType=PrePay: 0 of 3 cases

Requests  about 1201 if nothing fails and nothing must be waited for: 3 min at 10 per second, and longer with each wait`);
  });

  it('leaves out what there is nothing to say of', () => {
    const { forecast } = run;
    const caseless = { untestable: 0, covered: 0, silent: 0 };
    const empty = { ...forecast, caseless, obstacles: [], resources: [], costly: [] };
    const text = dryRunText({
      ...run,
      endpoint: undefined,
      edition: undefined,
      limits: {},
      tried: [],
      forecast: empty,
    });
    expect(text).toContain('embedded emulator, cn-hangzhou');
    expect(text).toContain('all editions');
    expect(text).not.toMatch(/made-up|without cases|will not run|Resources|cost money|per second/);
  });
});
