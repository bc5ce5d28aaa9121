import { rulesPerCall } from '../../../../../scenarios/clb/rule-lists/rules-per-call.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(rulesPerCall, {
  'CreateRules.RuleList.quota.per-call': [
    2,
    {
      'rules-10':
        'with load-balancer, http listener of its own, vserver-group; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: accept',
      'rules-11':
        'with load-balancer, http listener of its own, vserver-group; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: reject; unchanged in DescribeRules',
    },
  ],
});
