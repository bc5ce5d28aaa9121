import { groupNotForHttp } from '../../../../../scenarios/clb/groups/group-not-for-http.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(groupNotForHttp, {
  'master-slave-group.conditional.not-for-http': [
    2,
    {
      CreateLoadBalancerHTTPListener:
        'with load-balancer, master-slave-group; CreateLoadBalancerHTTPListener no BackendServerPort: reject; unchanged in DescribeLoadBalancerAttribute',
      CreateLoadBalancerHTTPSListener:
        'with load-balancer, master-slave-group, server-certificate; CreateLoadBalancerHTTPSListener no BackendServerPort: reject; unchanged in DescribeLoadBalancerAttribute',
    },
  ],
});
