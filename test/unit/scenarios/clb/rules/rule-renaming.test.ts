import { ruleRenaming } from '../../../../../scenarios/clb/rules/rule-renaming.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(ruleRenaming, {
  'rule.uniqueness.new-name': [
    1,
    {
      taken:
        'with load-balancer, http listener of its own, vserver-group; after CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…, CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…; SetRule RuleName=two: reject; unchanged in DescribeRules',
    },
  ],
});
