import { describe, expect, it } from 'vitest';
import { besideWitness, holderWitness, ownWitnesses } from '../../../../generators/calls/own-witnesses.ts';
import { actionNamed, resourceNamed } from '../../../../generators/calls/context.ts';
import type { Subject } from '../../../../generators/calls/neighbours.ts';
import { book, contextOf, serviceOf } from '../../laws/planned.ts';

const holder = { fill: 'identifier', resource: 'load-balancer' } as const;
const whole = resourceNamed(book, 'load-balancer');
const subjectOf = (name: string): Subject => {
  const action = actionNamed(book, name);
  const resource = resourceNamed(book, action.effect.resource);
  return { action, resource, whole: resource, variant: undefined, keys: { LoadBalancerId: holder } };
};

describe('ownWitnesses', () => {
  it('except what moves by itself and what the call changes', () => {
    const call = { action: 'SetLoadBalancerName', parameters: { LoadBalancerId: holder, LoadBalancerName: 'new' } };
    const [own, ...others] = ownWitnesses(subjectOf('SetLoadBalancerName'), { call, given: {} }, [], contextOf());
    expect(others).toEqual([]);
    expect(own?.call.action).toBe('DescribeLoadBalancerAttribute');
    expect(own?.except).toEqual(['RequestId', 'LoadBalancerStatus', 'LoadBalancerName']);
    const same = { call, given: { LoadBalancerName: 'new' } };
    expect(ownWitnesses(subjectOf('SetLoadBalancerName'), same, [], contextOf())[0]?.except).not.toContain(
      'LoadBalancerName',
    );
  });

  it('except the settings that a call changes without naming them', () => {
    const subject = subjectOf('SetLoadBalancerName');
    const { action } = subject;
    const switching = { ...action, effect: { ...action.effect, sets: ['AddressType'] } };
    const call = { action: 'SetLoadBalancerName', parameters: { LoadBalancerId: holder } };
    const [own] = ownWitnesses({ ...subject, action: switching }, { call, given: {} }, [], contextOf());
    expect(own?.except).toContain('AddressType');
  });

  it('look away from the part that a call adds or takes away by its identifier, and from nothing else of the list', () => {
    const listener = resourceNamed(book, 'listener');
    const part = { fill: 'identifier', resource: 'domain-extension' } as const;
    const aboutOf = (name: string): unknown => {
      const action = actionNamed(book, name);
      const resource = resourceNamed(book, action.effect.resource);
      const subject = { action, resource, whole: listener, variant: 'https', keys: { LoadBalancerId: holder } };
      const call = { action: name, parameters: name === 'CreateDomainExtension' ? {} : { DomainExtensionId: part } };
      const [own] = ownWitnesses(subject, { call, given: {} }, [], contextOf());
      return [own?.call.action, own?.except, own?.about];
    };
    expect(aboutOf('CreateDomainExtension')).toEqual(['DescribeDomainExtensions', ['RequestId'], [part]]);
    expect(aboutOf('DeleteDomainExtension')).toEqual(['DescribeDomainExtensions', ['RequestId'], [part]]);
    expect(aboutOf('SetDomainExtensionAttribute')).toEqual(['DescribeDomainExtensionAttribute', ['RequestId'], []]);
  });

  it('are none of what is not there before or after', () => {
    const call = { action: 'DeleteLoadBalancer', parameters: { LoadBalancerId: holder } };
    expect(ownWitnesses(subjectOf('DeleteLoadBalancer'), { call, given: {} }, [], contextOf())).toEqual([]);
  });
});

describe('other witnesses', () => {
  it('except of what stands beside only what moves by itself', () => {
    const read = { action: 'DescribeLoadBalancerAttribute', parameters: { LoadBalancerId: holder } };
    const { except, about } = besideWitness({ make: [], read }, contextOf());
    expect([except, about]).toEqual([['RequestId', whole.status], []]);
  });

  it('know what the holder tells of what is made or deleted in it', () => {
    const group = { fill: 'identifier', resource: 'vserver-group', nth: 0 } as const;
    const subject = { ...subjectOf('DeleteVServerGroup'), keys: { VServerGroupId: group } };
    const found = holderWitness(subject, contextOf()).map(({ call, about }) => [call.action, about]);
    expect(found).toEqual([
      ['DescribeLoadBalancerAttribute', [group]],
      ['DescribeVServerGroups', [group]],
    ]);
    expect(holderWitness(subjectOf('DeleteLoadBalancer'), contextOf())).toEqual([]);
  });
});

describe('ownWitnesses of what adds parts', () => {
  it('except what counts them', () => {
    const { book: alb } = serviceOf('alb');
    const action = actionNamed(alb, 'AddServersToServerGroup');
    const group = resourceNamed(alb, 'server-group');
    const keys = { ServerGroupId: { fill: 'identifier', resource: 'server-group' } } as const;
    const resource = resourceNamed(alb, 'backend-server');
    const subject = { action, resource, whole: group, variant: undefined, keys };
    const call = { action: action.name, parameters: keys };
    const context = { book: alb, editions: alb.service.editions, seed: (): number => 1 };
    const [, around] = ownWitnesses(subject, { call, given: {} }, [], context);
    expect(around?.call.action).toBe('ListServerGroups');
    expect(around?.except).toContain('ServerGroups.ServerCount');
  });
});
