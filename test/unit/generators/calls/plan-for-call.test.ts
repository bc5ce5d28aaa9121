import { describe, expect, it } from 'vitest';
import { planForCall, planWithKeys } from '../../../../generators/calls/plan-for-call.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { book, contextOf } from '../../laws/planned.ts';

const accept = { answer: 'accept' } as const;
const reject = { answer: 'reject', errors: { named: [], listed: [] } } as const;
const planOf = (name: string, more: object = {}): ReturnType<typeof planForCall> =>
  planForCall({ action: actionNamed(book, name), expect: accept, variant: 'v', ...more }, contextOf());
const madeFor = (name: string, more?: object): readonly (readonly [string, boolean])[] =>
  planOf(name, more).fixtures.map(({ resource, exclusive }) => [resource, exclusive === true]);

describe('planForCall', () => {
  it('makes what the call needs, and keeps from others what it damages', () => {
    expect(madeFor('DeleteVServerGroup')).toEqual([
      ['load-balancer', false],
      ['vserver-group', true],
    ]);
    expect(madeFor('RemoveTags')).toEqual([['load-balancer', true]]);
    expect(madeFor('CreateLoadBalancer')).toEqual([]);
  });

  it('calls before what must come before, if the call is to be accepted', () => {
    expect(planOf('RemoveTags').prepare.map(({ action }) => action)).toEqual(['AddTags']);
    expect(planOf('DeleteVServerGroup').prepare).toEqual([]);
  });

  it('reads before and after a call that is to be refused, and gives a creation a name to look for', () => {
    expect(planOf('SetLoadBalancerName').probe).toBeUndefined();
    expect(planOf('SetLoadBalancerName', { expect: reject }).probe?.action).toBe('DescribeLoadBalancerAttribute');
    const creation = planOf('CreateLoadBalancer', { expect: reject });
    expect(creation.probeItems).toEqual({ items: 'LoadBalancers.LoadBalancer', named: 'LoadBalancerName' });
    expect(creation.call.parameters['LoadBalancerName']).toEqual({ fill: 'name', suffix: '-refused' });
  });

  it('gives a creation a token, unless only what is required is sent', () => {
    expect(planOf('CreateLoadBalancer').call.parameters).toHaveProperty('ClientToken');
    expect(planOf('CreateLoadBalancer', { bare: true }).call.parameters).not.toHaveProperty('ClientToken');
  });

  it('says which values cost money', () => {
    expect(planOf('CreateLoadBalancer', { choices: { PayType: 'PrePay' } }).costs).toContain('PayType=PrePay');
    expect(planOf('CreateLoadBalancer').costs).not.toContain('PayType=PrePay');
    expect(planOf('SetLoadBalancerName').costs).toBeUndefined();
  });
});

it('planWithKeys says by what the resource of the call is addressed', () => {
  const action = actionNamed(book, 'StopLoadBalancerListener');
  const { plan, keys } = planWithKeys({ action, expect: accept, variant: 'v', resourceVariant: 'udp' }, contextOf());
  expect(keys['ListenerPort']).toBe(plan.call.parameters['ListenerPort']);
  expect(plan.fixtures.at(-1)).toMatchObject({ resource: 'listener', variant: 'udp', state: 'running' });
});
