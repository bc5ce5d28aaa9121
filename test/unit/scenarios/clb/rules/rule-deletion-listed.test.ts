import { ruleDeletionListed } from '../../../../../scenarios/clb/rules/rule-deletion-listed.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(ruleDeletionListed, {
  'rule.effect.deleted-are-gone': [
    1,
    {
      'one-of-two':
        'with load-balancer, http listener of its own, vserver-group; after CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…, CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…; DeleteRules: accept; DescribeRules shows only [{RuleName: two, Domain: two.example, Ur… in Rules.Rule',
    },
  ],
});
