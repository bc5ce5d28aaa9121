import { describe, expect, it } from 'vitest';
import { filledPlan } from '../../../../generators/calls/filled-plan.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { book, contextOf } from '../../laws/planned.ts';

const planOf = (action: string): ReturnType<typeof filledPlan> =>
  filledPlan(actionNamed(book, action), contextOf(), 'read');

describe('filledPlan', () => {
  it('puts children and items into what is read', () => {
    const names = (action: string): readonly string[] => planOf(action).prepare.map((call) => call.action);
    const children = ['CreateLoadBalancerTCPListener', 'CreateLoadBalancerUDPListener', 'CreateVServerGroup'];
    expect(names('DescribeLoadBalancerAttribute')).toEqual(children);
    expect(names('DescribeVServerGroupAttribute')).toEqual(['AddVServerGroupBackendServers']);
  });

  it('gives it texts of every kind of character', () => {
    const group = planOf('DescribeVServerGroupAttribute').fixtures.find(({ resource }) => resource === 'vserver-group');
    expect(group?.call.parameters['VServerGroupName']).toMatch(/[a-z].*[A-Z].*\d.*[^\x00-\x7F]/);
  });

  it('asks a list for what the case has', () => {
    expect(planOf('DescribeLoadBalancers').call.parameters['LoadBalancerId']).toMatchObject({ fill: 'identifier' });
  });
});
