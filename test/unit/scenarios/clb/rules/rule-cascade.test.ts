import { ruleCascade } from '../../../../../scenarios/clb/rules/rule-cascade.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(ruleCascade, {
  'rule.effect.deleted-with-listener': [
    1,
    {
      http: 'with load-balancer, http listener that is stopped of its own; after CreateVServerGroup, CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…; DeleteLoadBalancerListener: accept; DescribeRuleAttribute refused',
    },
  ],
});
