import { ruleSameName } from '../../../../../scenarios/clb/rules/rule-same-name.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(ruleSameName, {
  'rule.uniqueness.name': [
    1,
    {
      'same-name':
        'with load-balancer, http listener of its own, vserver-group; after CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: reject; unchanged in DescribeRules',
    },
  ],
});
