import { listenersListedWithSettings } from '../../../../../scenarios/clb/listener-lists/listeners-listed-with-settings.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(listenersListedWithSettings, {
  'DescribeLoadBalancerListeners.effect.settings-of-kind': [
    4,
    {
      tcp: 'with load-balancer of its own; after CreateLoadBalancerTCPListener PersistenceTimeout=100 EstablishedTimeout=600; DescribeLoadBalancerListeners: accept',
      https:
        'with load-balancer of its own, server-certificate; after CreateLoadBalancerHTTPSListener Gzip=off HealthCheck=on UnhealthyThreshold=3 IdleTimeout=20 RequestTimeout=80; DescribeLoadBalancerListeners: accept',
    },
  ],
});
