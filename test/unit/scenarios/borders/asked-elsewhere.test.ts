import { askedElsewhere } from '../../../../scenarios/borders/asked-elsewhere.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(
  askedElsewhere,
  {
    'load-balancer.effect.asked-elsewhere': [
      2,
      {
        DescribeLoadBalancerAttribute: 'with load-balancer; DescribeLoadBalancerAttribute: observe',
        SetLoadBalancerName: 'with load-balancer of its own; SetLoadBalancerName LoadBalancerName=B文B: observe',
      },
    ],
    'master-slave-group.effect.asked-elsewhere': [
      2,
      {
        DescribeMasterSlaveServerGroups: 'with load-balancer; DescribeMasterSlaveServerGroups: observe',
        DescribeMasterSlaveServerGroupAttribute:
          'with load-balancer, master-slave-group; DescribeMasterSlaveServerGroupAttribute: observe',
      },
    ],
    'rule.effect.asked-elsewhere': [
      3,
      {
        DescribeRules: 'with load-balancer, http listener of its own; DescribeRules: observe',
        DescribeRuleAttribute:
          'with load-balancer, http listener of its own, vserver-group; after CreateRules; DescribeRuleAttribute: observe',
        SetRule: 'with load-balancer, http listener of its own, vserver-group; after CreateRules; SetRule: observe',
      },
    ],
    'domain-extension.effect.asked-elsewhere': [
      3,
      {
        DescribeDomainExtensions:
          'with load-balancer, server-certificate, https listener of its own; DescribeDomainExtensions: observe',
      },
    ],
    'vserver-group.effect.asked-elsewhere': [
      3,
      {
        DescribeVServerGroups: 'with load-balancer; DescribeVServerGroups: observe',
        DescribeVServerGroupAttribute: 'with load-balancer, vserver-group; DescribeVServerGroupAttribute: observe',
        SetVServerGroupAttribute: 'with load-balancer, vserver-group of its own; SetVServerGroupAttribute: observe',
      },
    ],
  },
  { others: 1 },
);
