import { ruleAddition } from '../../../../../scenarios/clb/rules/rule-addition.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(ruleAddition, {
  'rule.effect.added-are-listed': [
    4,
    {
      'groups-of-their-own':
        'with load-balancer, http listener of its own, vserver-group; after CreateVServerGroup; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: accept; DescribeRules shows only servers [{RuleName: one, Domain: one.exa… in Rules.Rule',
      'two-at-once':
        'with load-balancer, http listener of its own, vserver-group; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: accept; DescribeRules shows only [{RuleName: one, Domain: one.example, Ur… in Rules.Rule',
      another:
        'with load-balancer, http listener of its own, vserver-group; after CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: accept; DescribeRules shows only [{RuleName: one, Domain: one.example, Ur… in Rules.Rule',
      'half-pairs':
        'with load-balancer, http listener of its own, vserver-group; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: accept; DescribeRules shows only [{RuleName: domain-only, Domain: only.ex… in Rules.Rule',
    },
  ],
});
