import { ruleDeletionRead } from '../../../../../scenarios/clb/rules/rule-deletion-read.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(ruleDeletionRead, {
  'rule.effect.deleted-cannot-be-read': [
    1,
    {
      'one-of-two':
        'with load-balancer, http listener of its own, vserver-group; after CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…, CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…; DeleteRules: accept; DescribeRuleAttribute refused',
    },
  ],
});
