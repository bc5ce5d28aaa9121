import { rulesOfOneListener } from '../../../../../scenarios/clb/rules/rules-of-one-listener.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(rulesOfOneListener, {
  'rule.conditional.rules-of-one-listener': [
    1,
    {
      'of-two-listeners':
        'with load-balancer, http listener of its own, vserver-group; after CreateLoadBalancerHTTPListener, CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…, CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…; DeleteRules RuleIds=servers [$made.rule#1, $made.rule#2]: reject; unchanged in DescribeRules',
    },
  ],
});
