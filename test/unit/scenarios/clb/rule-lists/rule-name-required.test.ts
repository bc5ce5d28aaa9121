import { ruleNameRequired } from '../../../../../scenarios/clb/rule-lists/rule-name-required.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(ruleNameRequired, {
  'CreateRules.RuleList.required.name': [
    2,
    {
      absent:
        'with load-balancer, http listener of its own, vserver-group; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: reject; unchanged in DescribeRules',
    },
  ],
});
