import { groupOfAnotherLoadBalancer } from '../../../../../scenarios/clb/groups/group-of-another-load-balancer.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(groupOfAnotherLoadBalancer, {
  'master-slave-group.reference.own-load-balancer': [
    2,
    {
      tcp: 'with load-balancer, master-slave-group; after CreateLoadBalancer ClientToken=token -another; CreateLoadBalancerTCPListener: reject; unchanged in DescribeLoadBalancerAttribute',
      udp: 'with load-balancer, master-slave-group; after CreateLoadBalancer ClientToken=token -another; CreateLoadBalancerUDPListener: reject; unchanged in DescribeLoadBalancerAttribute',
    },
  ],
  'vserver-group.reference.own-load-balancer': [
    4,
    {
      tcp: 'with load-balancer, vserver-group; after CreateLoadBalancer ClientToken=token -another; CreateLoadBalancerTCPListener no BackendServerPort: reject; unchanged in DescribeLoadBalancerAttribute',
      udp: 'with load-balancer, vserver-group; after CreateLoadBalancer ClientToken=token -another; CreateLoadBalancerUDPListener no BackendServerPort: reject; unchanged in DescribeLoadBalancerAttribute',
      http: 'with load-balancer, vserver-group; after CreateLoadBalancer ClientToken=token -another; CreateLoadBalancerHTTPListener no BackendServerPort: reject; unchanged in DescribeLoadBalancerAttribute',
      https:
        'with load-balancer, vserver-group, server-certificate; after CreateLoadBalancer ClientToken=token -another; CreateLoadBalancerHTTPSListener no BackendServerPort: reject; unchanged in DescribeLoadBalancerAttribute',
    },
  ],
});
