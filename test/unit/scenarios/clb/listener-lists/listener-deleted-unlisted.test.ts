import { listenerDeletedUnlisted } from '../../../../../scenarios/clb/listener-lists/listener-deleted-unlisted.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(listenerDeletedUnlisted, {
  'DescribeLoadBalancerListeners.effect.deleted-is-not-listed': [
    4,
    {
      tcp: 'with load-balancer, tcp listener that is stopped of its own; DeleteLoadBalancerListener: accept; DescribeLoadBalancerListeners shows none [{ListenerProtocol: tcp, ListenerPort: 6\u2026 in Listeners',
      https:
        'with load-balancer, server-certificate, https listener that is stopped of its own; DeleteLoadBalancerListener: accept; DescribeLoadBalancerListeners shows none [{ListenerProtocol: https, ListenerPort:\u2026 in Listeners',
    },
  ],
});
