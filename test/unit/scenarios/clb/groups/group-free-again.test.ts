import { groupFreeAgain } from '../../../../../scenarios/clb/groups/group-free-again.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  groupFreeAgain,
  {
    'master-slave-group.effect.free-again': [
      2,
      {
        tcp: 'with load-balancer, master-slave-group of its own; after CreateLoadBalancerTCPListener, DeleteLoadBalancerListener; DeleteMasterSlaveServerGroup: accept',
        udp: 'with load-balancer, master-slave-group of its own; after CreateLoadBalancerUDPListener, DeleteLoadBalancerListener; DeleteMasterSlaveServerGroup: accept',
      },
    ],
    'vserver-group.effect.free-again': [
      4,
      {
        tcp: 'with load-balancer, vserver-group of its own; after CreateLoadBalancerTCPListener no BackendServerPort, DeleteLoadBalancerListener; DeleteVServerGroup: accept',
        udp: 'with load-balancer, vserver-group of its own; after CreateLoadBalancerUDPListener no BackendServerPort, DeleteLoadBalancerListener; DeleteVServerGroup: accept',
        http: 'with load-balancer, vserver-group of its own; after CreateLoadBalancerHTTPListener no BackendServerPort, DeleteLoadBalancerListener; DeleteVServerGroup: accept',
        https:
          'with load-balancer, vserver-group of its own, server-certificate; after CreateLoadBalancerHTTPSListener no BackendServerPort, DeleteLoadBalancerListener; DeleteVServerGroup: accept',
      },
    ],
  },
  { others: 1 },
);
