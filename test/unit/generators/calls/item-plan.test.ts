import { describe, expect, it } from 'vitest';
import { itemPlan } from '../../../../generators/calls/item-plan.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { book, contextOf } from '../../laws/planned.ts';

describe('itemPlan', () => {
  it('asks for the one that the case has, where the list can be asked so', () => {
    const plan = itemPlan(actionNamed(book, 'DescribeLoadBalancers'), contextOf(), 'one');
    expect(plan.fixtures.map(({ resource }) => resource)).toEqual(['load-balancer']);
    expect(plan.call.parameters['LoadBalancerId']).toEqual({ fill: 'identifier', resource: 'load-balancer' });
  });

  it('asks for one without an identifier by what it was made with', () => {
    const plan = itemPlan(actionNamed(book, 'DescribeLoadBalancerListeners'), contextOf(), 'one');
    expect(plan.fixtures.map(({ resource }) => resource)).toEqual(['load-balancer', 'listener']);
    expect(plan.call.parameters).toMatchObject({
      LoadBalancerId: { fill: 'list', of: [{ fill: 'identifier', resource: 'load-balancer' }] },
      ListenerPort: plan.fixtures[1]?.call.parameters['ListenerPort'],
    });
  });

  it('needs nothing where nothing is made', () => {
    const plan = itemPlan(actionNamed(book, 'DescribeRegions'), contextOf(), 'all');
    expect(plan).toMatchObject({ fixtures: [], call: { action: 'DescribeRegions', parameters: {} } });
  });
});
