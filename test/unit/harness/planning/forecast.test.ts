import { describe, expect, it } from 'vitest';
import { actionsNeeded } from '../../../../harness/planning/actions-needed.ts';
import { forecast, type Forecast, type ForecastConditions } from '../../../../harness/planning/forecast.ts';
import { skipCase } from '../../../../harness/planning/skip-case.ts';
import { book, plan, runRecorded, sampleTarget } from '../run-recorded.ts';

const conditions: ForecastConditions = { book, target: sampleTarget, allowCost: false, concurrency: 4 };

function forecastOf(ids: RegExp, changes: Partial<ForecastConditions> = {}): Forecast {
  const planned = plan.requirements.filter(({ requirement: { id } }) => ids.test(id));
  return forecast(planned, { ...conditions, ...changes });
}

const resource = (of: Forecast, name: string): { readonly atOnce: number; readonly total: number } =>
  of.resources.find((entry) => entry.resource === name) ?? { atOnce: 0, total: 0 };

/** The actions that a policy for the cases must name. */
function needed(ids: RegExp): ReadonlySet<string> {
  const cases = plan.requirements.flatMap((entry) => (ids.test(entry.requirement.id) ? entry.cases : []));
  const running = cases.filter((subject) => !skipCase(subject, conditions));
  return new Set(running.flatMap((subject) => [...actionsNeeded(subject, book)]));
}

/** What is in something else may go with that. */
function deletesChild(action: string): boolean {
  const { effect } = book.actions.find(({ name }) => name === action) ?? {};
  const { parent } = book.service.resources.find(({ name }) => name === effect?.resource) ?? {};
  return effect?.operation === 'delete' && parent !== undefined;
}

/** Nothing is protected from being deleted but what a case itself protects. */
function freesOthers(action: string): boolean {
  return book.service.resources.some(({ freedBy }) => freedBy?.action === action);
}

// How often a state that passes by itself must be sought depends on the target.
const steady = /^clb\.(\w*LoadBalancer\.|load-balancer|listener(?!\.state\.(starting|stopping|configuring)))/;

describe('forecast', () => {
  it.each([
    ['calls of one kind of listener', /^clb\.(Create|Set|Describe)\w*HTTPListener/, undefined],
    ['load balancers, scenarios and states', steady, undefined],
    ['load balancers, scenarios and states under a limit', steady, 3],
  ])('comes close to the requests of a run and bounds what it makes: %s', async (_name, ids, liveLoadBalancers) => {
    const foretold = forecastOf(ids, { liveLoadBalancers });
    const { actions, made, mostAlive, report } = await runRecorded(
      {},
      { selected: ({ id }) => ids.test(id), concurrency: 4, liveLoadBalancers },
    );
    expect(report.totals.requirements.fail).toBe(0);
    const called = new Set(actions);
    expect([...called].filter((action) => !needed(ids).has(action))).toEqual([]);
    expect(
      [...needed(ids)].filter((action) => !called.has(action) && !deletesChild(action) && !freesOthers(action)),
    ).toEqual([]);
    expect(Math.abs(foretold.requests / actions.length - 1)).toBeLessThan(0.15);
    expect(made).toBeLessThanOrEqual(resource(foretold, 'load-balancer').total);
    expect(mostAlive).toBeLessThanOrEqual(resource(foretold, 'load-balancer').atOnce);
    expect(foretold.suites.reduce((total, { cases }) => total + cases, 0)).toBe(report.totals.cases);
  });

  it('counts the cases of each suite, and those that will not run by why', () => {
    const foretold = forecastOf(/^clb\.protocol\./, {
      target: { ...sampleTarget, capabilities: { xml: false, post: false } },
    });
    const [gateway] = foretold.suites;
    const stopped = foretold.obstacles.reduce((total, { cases }) => total + cases, 0);
    expect(foretold.suites.map(({ id }) => id)).toEqual(['gateway']);
    expect((gateway?.cases ?? 0) - (gateway?.running ?? 0)).toBe(stopped);
    expect(foretold.obstacles.map(({ reason }) => reason).toSorted()).toEqual([
      'the target declares that it has no post',
      'the target declares that it has no xml',
    ]);
  });

  it('tells values that cost money, and whether they run', () => {
    const far = { ...sampleTarget, endpoint: 'https://slb.example.com' };
    const costly = (changes: Partial<ForecastConditions>): readonly boolean[] =>
      forecastOf(/InternetChargeType\.enum$/, changes).costly.flatMap(({ value, running }) =>
        value.includes('InternetChargeType') ? [running > 0] : [],
      );
    expect(costly({})).toEqual([true]);
    expect(costly({ target: far })).toEqual([false]);
    expect(costly({ target: far, allowCost: true })).toEqual([true]);
    const held = forecastOf(/CreateLoadBalancerTCPListener\.Bandwidth\.range$/, { target: far }).costly;
    expect(held).toEqual([{ value: 'CreateLoadBalancer InternetChargeType=paybybandwidth', cases: 3, running: 0 }]);
  });

  it('leases one load balancer per case at once, as many wait for a case that needs them', () => {
    const leasing = resource(forecastOf(/CreateLoadBalancerTCPListener\.\w+Timeout\.range$/), 'load-balancer');
    expect(leasing).toMatchObject({ atOnce: 8, total: 8 });
    expect(
      resource(
        forecastOf(/CreateLoadBalancerTCPListener\.\w+Timeout\.range$/, { liveLoadBalancers: 2 }),
        'load-balancer',
      ),
    ).toMatchObject({ atOnce: 2 });
  });

  it('makes nothing again under a limit that all fit in, and no more than is leased under a smaller one', () => {
    const made = (liveLoadBalancers?: number): number =>
      resource(forecastOf(steady, { liveLoadBalancers }), 'load-balancer').total;
    expect(made(100)).toBe(made());
    expect(made(3)).toBeGreaterThan(made());
    const leasing = /CreateLoadBalancerTCPListener\.\w+Timeout\.range$/;
    expect(resource(forecastOf(leasing, { liveLoadBalancers: 2 }), 'load-balancer').total).toBe(8);
  });

  it('says why requirements have no cases of their own', () => {
    const { caseless } = forecastOf(/./);
    expect(caseless.untestable).toBeGreaterThan(0);
    expect(caseless.covered).toBeGreaterThan(0);
  });
});
