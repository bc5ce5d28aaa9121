import { describe, expect, it } from 'vitest';
import { readCall } from '../../../../generators/calls/read-call.ts';
import { contextOf } from '../../laws/planned.ts';

const keys = { LoadBalancerId: 'lb-1', ListenerPort: '80' };

describe('readCall', () => {
  it('reads a kind of a resource by its keys', () => {
    const call = readCall('listener', 'http', keys, contextOf(), 1);
    expect(call).toMatchObject({ action: 'DescribeLoadBalancerHTTPListenerAttribute', parameters: keys });
  });

  it('gives no keys to a reader that has no parameter for them', () => {
    const call = readCall('load-balancer', undefined, keys, contextOf(), 1);
    expect(call?.parameters).toHaveProperty('LoadBalancerId', 'lb-1');
    expect(call?.parameters).not.toHaveProperty('ListenerPort');
  });

  it('takes the list where nothing reads a part', () => {
    expect(readCall('tag', undefined, keys, contextOf(), 1)?.action).toBe('DescribeTags');
    expect(readCall('no-such-resource', undefined, keys, contextOf(), 1)).toBeUndefined();
  });
});
