import { serversWeighted } from '../../../../../scenarios/clb/server-settings/servers-weighted.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(serversWeighted, {
  'backend-servers.effect.weights-set': [
    3,
    {
      changed:
        'with load-balancer of its own; after AddBackendServers; SetBackendServers BackendServers=servers [{ServerId: $server1, Weight: 20…: accept; DescribeLoadBalancerAttribute shows only servers [{ServerId: $server1, Weight: 20… in BackendServers.BackendServer',
      zero: 'with load-balancer of its own; after AddBackendServers BackendServers=servers [{ServerId: $server1}]; SetBackendServers BackendServers=servers [{ServerId: $server1, Weight: 0}…: accept; DescribeLoadBalancerAttribute shows only servers [{ServerId: $server1, Weight: 0}… in BackendServers.BackendServer',
      'each-its-own':
        'with load-balancer of its own; after AddBackendServers BackendServers=servers [{ServerId: $server1},{ServerId:…; SetBackendServers BackendServers=servers [{ServerId: $server1, Weight: 10…: accept; DescribeLoadBalancerAttribute shows only servers [{ServerId: $server1, Weight: 10… in BackendServers.BackendServer',
    },
  ],
  'vserver-group.effect.weights-set': [
    3,
    {
      changed:
        'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers; SetVServerGroupAttribute BackendServers=servers [{ServerId: $server1, Port: 80, …: accept; DescribeVServerGroupAttribute shows only servers [{ServerId: $server1, Port: 80, … in BackendServers.BackendServer',
      zero: 'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80}]; SetVServerGroupAttribute BackendServers=servers [{ServerId: $server1, Port: 80, …: accept; DescribeVServerGroupAttribute shows only servers [{ServerId: $server1, Port: 80, … in BackendServers.BackendServer',
      'each-its-own':
        'with load-balancer, vserver-group of its own; after AddVServerGroupBackendServers BackendServers=servers [{ServerId: $server1, Port: 80},…; SetVServerGroupAttribute BackendServers=servers [{ServerId: $server1, Port: 80, …: accept; DescribeVServerGroupAttribute shows only servers [{ServerId: $server1, Port: 80, … in BackendServers.BackendServer',
    },
  ],
});
