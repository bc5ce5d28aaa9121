import { ruleInUse } from '../../../../../scenarios/clb/rules/rule-in-use.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(ruleInUse, {
  'vserver-group.in-use.rule': [
    1,
    {
      http: 'with load-balancer, vserver-group of its own; after CreateLoadBalancerHTTPListener, CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…; DeleteVServerGroup: reject; unchanged in DescribeRules',
    },
  ],
});
