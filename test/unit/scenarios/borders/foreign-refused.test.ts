import { expect, test } from 'vitest';
import { planCases } from '../../../../harness/planning/plan-cases.ts';
import type { CallPlan } from '../../../../cases/call-plan.ts';
import { deriveRequirements } from '../../../../specs/derive/derive-requirements.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { suites } from '../../../../suites/suites.ts';
import { serves } from '../../laws/scenario-laws.ts';
import { foreignRefused } from '../../../../scenarios/borders/foreign-refused.ts';

const book = loadSpecBook('clb');
const requirements = deriveRequirements(book).filter(({ id }) => id.startsWith('clb.load-balancer.effect.foreign-'));
const cases = planCases({ book, requirements, suites, seed: 1 }).requirements.flatMap((planned) => planned.cases);

test.each(cases.map(({ id, plan }) => [id, plan as CallPlan] as const))(
  '%s meets what the other account made and nothing of its own',
  (_id, { fixtures, prepare, call, probe }) => {
    expect(fixtures).toEqual([]);
    expect(prepare.map(({ action, sending }) => [action, sending])).toEqual([
      ['CreateLoadBalancer', { account: 'other' }],
    ]);
    expect(call.sending).toBeUndefined();
    expect(probe?.sending ?? { account: 'other' }).toEqual({ account: 'other' });
  },
);

test('what must not happen is asked of the owner afterwards', () => {
  const probed = cases.filter(({ plan }) => 'probe' in plan).map(({ requirement }) => requirement.id);
  expect(new Set(probed)).toEqual(
    new Set(['clb.load-balancer.effect.foreign-not-changed', 'clb.load-balancer.effect.foreign-not-deleted']),
  );
});

serves(foreignRefused, {
  'load-balancer.effect.foreign-not-changed': [
    3,
    {
      SetLoadBalancerName:
        'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1 {"account":"other"}; SetLoadBalancerName LoadBalancerName=xy.: reject; unchanged in DescribeLoadBalancerAttribute {"account":"other"}',
      SetLoadBalancerStatus:
        'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1 {"account":"other"}; SetLoadBalancerStatus: reject; unchanged in DescribeLoadBalancerAttribute {"account":"other"}',
      CreateLoadBalancerTCPListener:
        'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1 {"account":"other"}; CreateLoadBalancerTCPListener: reject; unchanged in DescribeLoadBalancerAttribute {"account":"other"}',
    },
  ],
  'load-balancer.effect.foreign-not-deleted': [
    1,
    {
      DeleteLoadBalancer:
        'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1 {"account":"other"}; DeleteLoadBalancer: reject; unchanged in DescribeLoadBalancerAttribute {"account":"other"}',
    },
  ],
  'load-balancer.effect.foreign-not-read': [
    1,
    {
      DescribeLoadBalancerAttribute:
        'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1 {"account":"other"}; DescribeLoadBalancerAttribute: reject',
    },
  ],
});
