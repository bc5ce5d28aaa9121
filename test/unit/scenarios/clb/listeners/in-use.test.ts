import { inUse } from '../../../../../scenarios/clb/listeners/in-use.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  inUse,
  {
    'ca-certificate.in-use.listener': [
      1,
      {
        https:
          'with ca-certificate of its own, load-balancer, server-certificate; after CreateLoadBalancerHTTPSListener; DeleteCACertificate: reject; unchanged in DescribeLoadBalancerHTTPSListenerAttribute',
      },
    ],
    'master-slave-group.in-use.listener': [
      2,
      {
        tcp: 'with load-balancer, master-slave-group of its own; after CreateLoadBalancerTCPListener; DeleteMasterSlaveServerGroup: reject; unchanged in DescribeLoadBalancerTCPListenerAttribute',
        udp: 'with load-balancer, master-slave-group of its own; after CreateLoadBalancerUDPListener; DeleteMasterSlaveServerGroup: reject; unchanged in DescribeLoadBalancerUDPListenerAttribute',
      },
    ],
    'server-certificate.in-use.listener': [
      1,
      {
        https:
          'with server-certificate of its own, load-balancer; after CreateLoadBalancerHTTPSListener; DeleteServerCertificate: reject; unchanged in DescribeLoadBalancerHTTPSListenerAttribute',
      },
    ],
    'vserver-group.in-use.listener': [
      4,
      {
        tcp: 'with load-balancer, vserver-group of its own; after CreateLoadBalancerTCPListener no BackendServerPort; DeleteVServerGroup: reject; unchanged in DescribeLoadBalancerTCPListenerAttribute',
        udp: 'with load-balancer, vserver-group of its own; after CreateLoadBalancerUDPListener no BackendServerPort; DeleteVServerGroup: reject; unchanged in DescribeLoadBalancerUDPListenerAttribute',
        http: 'with load-balancer, vserver-group of its own; after CreateLoadBalancerHTTPListener no BackendServerPort; DeleteVServerGroup: reject; unchanged in DescribeLoadBalancerHTTPListenerAttribute',
        https:
          'with load-balancer, vserver-group of its own, server-certificate; after CreateLoadBalancerHTTPSListener no BackendServerPort; DeleteVServerGroup: reject; unchanged in DescribeLoadBalancerHTTPSListenerAttribute',
      },
    ],
  },
  { others: 1 },
);
