import { describe, expect, it } from 'vitest';
import { planned, plansOf, requirements } from '../../../laws/planned.ts';
import { serves } from '../../../laws/scenario-laws.ts';
import { bandwidthOfInstance } from '../../../../../scenarios/clb/listeners/bandwidth-of-instance.ts';

const chosen = requirements.filter(({ id }) => id.startsWith('clb.listener.quota.bandwidth-of-instance'));

describe('the bandwidths of listeners together', () => {
  it('are tried with each action that gives one, at the sum and over it, alone and beside both kinds of others', () => {
    const cases = chosen.flatMap((one) => planned(one).cases);
    const answers = cases.flatMap((one) =>
      plansOf(one).map(({ call, expect: { answer } }) => `${call.action} ${answer}`),
    );
    const actions = ['Create', 'Set'].flatMap((verb) =>
      ['TCP', 'UDP', 'HTTP', 'HTTPS'].map(
        (name) => `${verb}LoadBalancer${name}Listener${verb === 'Set' ? 'Attribute' : ''}`,
      ),
    );
    for (const action of actions) {
      const count = (answer: string): number => answers.filter((one) => one === `${action} ${answer}`).length;
      expect(count('accept'), action).toBeGreaterThanOrEqual(4);
      expect(count('reject'), action).toBe(3);
      expect(count('observe'), action).toBe(3);
    }
  });

  it('are tried on an instance of the case alone, which costs where it is billed by bandwidth', () => {
    for (const plan of chosen.flatMap((one) => planned(one).cases.flatMap(plansOf))) {
      const holder = plan.fixtures.find(({ resource }) => resource === 'load-balancer');
      expect(holder?.exclusive).toBe(true);
      const isBilled = holder?.call.parameters['InternetChargeType'] === 'paybybandwidth';
      expect(plan.costs).toEqual(isBilled ? ['InternetChargeType=paybybandwidth'] : undefined);
    }
  });

  it('are no promise of an edition that knows no such instance', () => {
    expect(chosen.flatMap((one) => planned(one, '2018').cases)).toEqual([]);
    expect(chosen.flatMap((one) => planned(one, '2019').cases).length).toBeGreaterThan(40);
  });
});

serves(bandwidthOfInstance, {
  'listener.quota.bandwidth-of-instance': [
    21,
    {
      'CreateLoadBalancerTCPListener-all-beside-tcp':
        'with load-balancer of its own; after CreateLoadBalancerTCPListener Bandwidth=6; CreateLoadBalancerTCPListener Bandwidth=4: accept; DescribeLoadBalancerTCPListenerAttribute shows Bandwidth=4',
      'SetLoadBalancerTCPListenerAttribute-more-than-before':
        'with load-balancer of its own, tcp listener that is running of its own; SetLoadBalancerTCPListenerAttribute Bandwidth=10: accept; DescribeLoadBalancerTCPListenerAttribute shows Bandwidth=10',
      'CreateLoadBalancerTCPListener-one-over-beside-tcp':
        'with load-balancer of its own; after CreateLoadBalancerTCPListener Bandwidth=6; CreateLoadBalancerTCPListener Bandwidth=5: reject; unchanged in DescribeLoadBalancerAttribute',
      'CreateLoadBalancerTCPListener-unlimited':
        'with load-balancer of its own; after CreateLoadBalancerTCPListener Bandwidth=6; CreateLoadBalancerTCPListener: observe',
    },
  ],
  'listener.quota.bandwidth-of-instance-whatever-protocol': [
    63,
    {
      'CreateLoadBalancerUDPListener-all-beside-udp':
        'with load-balancer of its own; after CreateLoadBalancerUDPListener Bandwidth=6; CreateLoadBalancerUDPListener Bandwidth=4: accept; DescribeLoadBalancerUDPListenerAttribute shows Bandwidth=4',
      'SetLoadBalancerHTTPSListenerAttribute-more-than-before':
        'with load-balancer of its own, server-certificate, https listener that is running of its own; SetLoadBalancerHTTPSListenerAttribute Bandwidth=10: accept; DescribeLoadBalancerHTTPSListenerAttribute shows Bandwidth=10',
      'CreateLoadBalancerUDPListener-one-over-beside-udp':
        'with load-balancer of its own; after CreateLoadBalancerUDPListener Bandwidth=6; CreateLoadBalancerUDPListener Bandwidth=5: reject; unchanged in DescribeLoadBalancerAttribute',
      'CreateLoadBalancerUDPListener-unlimited':
        'with load-balancer of its own; after CreateLoadBalancerUDPListener Bandwidth=6; CreateLoadBalancerUDPListener: observe',
    },
  ],
});
