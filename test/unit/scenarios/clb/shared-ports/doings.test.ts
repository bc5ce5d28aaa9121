import { describe, expect, it } from 'vitest';
import { callOn, doings, readOn } from '../../../../../scenarios/clb/shared-ports/doings.ts';
import { contextOf } from '../../../laws/planned.ts';

const keys = { LoadBalancerId: { fill: 'identifier', resource: 'load-balancer' }, ListenerPort: '8080' } as const;
const tcp = { protocol: 'tcp', keys };
const udp = { protocol: 'udp', keys };

describe('calls about one of two listeners', () => {
  it('say which by its protocol, or are of its protocol alone', () => {
    const start = callOn(udp, 'StartLoadBalancerListener', {}, contextOf());
    expect(start.parameters).toMatchObject({ ListenerPort: '8080', ListenerProtocol: 'udp' });
    const set = callOn(udp, 'SetLoadBalancerUDPListenerAttribute', {}, contextOf());
    expect(set.parameters).not.toHaveProperty('ListenerProtocol');
  });

  it('read the one, or its white list', () => {
    expect(readOn(tcp, 'listener', contextOf())?.action).toBe('DescribeLoadBalancerTCPListenerAttribute');
    expect(readOn(udp, 'white-list', contextOf())).toMatchObject({
      action: 'DescribeListenerAccessControlAttribute',
      parameters: { ListenerProtocol: 'udp' },
    });
    expect(readOn(udp, 'no-such-resource', contextOf())).toBeUndefined();
  });
});

describe('what operations do', () => {
  it('shows on the listener that was named', () => {
    const call = { action: 'StopLoadBalancerListener', parameters: {} };
    const [read] = doings['stop/listener']?.reads(udp, call, contextOf()) ?? [];
    expect(read).toMatchObject({
      call: { action: 'DescribeLoadBalancerUDPListenerAttribute' },
      until: { field: 'Status', values: ['stopped'] },
    });
    expect(doings['delete/listener']?.reads(udp, call, contextOf())[0]?.refused).toBeDefined();
  });

  it('is prepared on both, so that it can be told', () => {
    const filled = doings['remove/white-list']?.before?.(tcp, udp, contextOf()) ?? [];
    expect(filled.map(({ parameters }) => parameters['ListenerProtocol'])).toEqual(['tcp', 'udp']);
    expect(new Set(filled.map(({ parameters }) => parameters['SourceItems'])).size).toBe(1);
  });
});
