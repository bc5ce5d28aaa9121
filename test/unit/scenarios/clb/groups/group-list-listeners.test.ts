import { groupListListeners } from '../../../../../scenarios/clb/groups/group-list-listeners.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(groupListListeners, {
  'DescribeMasterSlaveServerGroups.IncludeListener.effect.listeners': [
    4,
    {
      'tcp-true':
        'with load-balancer; after CreateMasterSlaveServerGroup MasterSlaveServerGroupName=name -1, CreateLoadBalancerTCPListener; DescribeMasterSlaveServerGroups IncludeListener=true: accept; DescribeMasterSlaveServerGroups IncludeListener=true shows only [{Port: 7, Protocol: tcp}] in MasterSlaveServerGroups.MasterSlaveServerGroup.AssociatedObjects.Listeners.Listener',
      'tcp-false':
        'with load-balancer; after CreateMasterSlaveServerGroup MasterSlaveServerGroupName=name -1, CreateLoadBalancerTCPListener; DescribeMasterSlaveServerGroups IncludeListener=false: accept; DescribeMasterSlaveServerGroups IncludeListener=false shows none [{Port: 7, Protocol: tcp}] in MasterSlaveServerGroups.MasterSlaveServerGroup.AssociatedObjects.Listeners.Listener',
      'udp-true':
        'with load-balancer; after CreateMasterSlaveServerGroup MasterSlaveServerGroupName=name -1, CreateLoadBalancerUDPListener; DescribeMasterSlaveServerGroups IncludeListener=true: accept; DescribeMasterSlaveServerGroups IncludeListener=true shows only [{Port: 14, Protocol: udp}] in MasterSlaveServerGroups.MasterSlaveServerGroup.AssociatedObjects.Listeners.Listener',
      'udp-false':
        'with load-balancer; after CreateMasterSlaveServerGroup MasterSlaveServerGroupName=name -1, CreateLoadBalancerUDPListener; DescribeMasterSlaveServerGroups IncludeListener=false: accept; DescribeMasterSlaveServerGroups IncludeListener=false shows none [{Port: 14, Protocol: udp}] in MasterSlaveServerGroups.MasterSlaveServerGroup.AssociatedObjects.Listeners.Listener',
    },
  ],
  'DescribeVServerGroups.IncludeListener.effect.listeners': [
    8,
    {
      'tcp-true':
        'with load-balancer; after CreateVServerGroup VServerGroupName=name -1, CreateLoadBalancerTCPListener no BackendServerPort; DescribeVServerGroups IncludeListener=true: accept; DescribeVServerGroups IncludeListener=true shows only [{Port: 65533, Protocol: tcp}] in VServerGroups.VServerGroup.AssociatedObjects.Listeners.Listener',
      'https-false':
        'with load-balancer, server-certificate; after CreateVServerGroup VServerGroupName=name -1, CreateLoadBalancerHTTPSListener no BackendServerPort; DescribeVServerGroups IncludeListener=false: accept; DescribeVServerGroups IncludeListener=false shows none [{Port: 15, Protocol: https}] in VServerGroups.VServerGroup.AssociatedObjects.Listeners.Listener',
    },
  ],
});
