import { describe, expect, it } from 'vitest';
import { probeCall } from '../../../../generators/calls/probe-call.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { book, contextOf } from '../../laws/planned.ts';

const LoadBalancerId = { fill: 'identifier', resource: 'load-balancer' } as const;
const keys = { LoadBalancerId, ListenerPort: '80' };

describe('probeCall', () => {
  it.each([
    ['SetLoadBalancerName', undefined, 'DescribeLoadBalancerAttribute'],
    ['StopLoadBalancerListener', 'udp', 'DescribeLoadBalancerUDPListenerAttribute'],
    ['AddTags', undefined, 'DescribeTags'],
    ['CreateLoadBalancerTCPListener', undefined, 'DescribeLoadBalancerAttribute'],
    ['CreateVServerGroup', undefined, 'DescribeVServerGroups'],
    ['CreateLoadBalancer', undefined, undefined],
    ['DescribeTags', undefined, undefined],
  ])('of %s on %s is %s', (name, variant, probe) => {
    const own = name === 'AddTags' || name === 'SetLoadBalancerName' ? { LoadBalancerId } : keys;
    expect(probeCall(actionNamed(book, name), own, variant, contextOf(), 1)?.action).toBe(probe);
  });
});
