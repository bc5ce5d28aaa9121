import { ruleUrlLength } from '../../../../../scenarios/clb/rule-lists/rule-url-length.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(ruleUrlLength, {
  'CreateRules.RuleList.length.url': [
    2,
    {
      'length-80':
        'with load-balancer, http listener of its own, vserver-group; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: accept',
      'length-81':
        'with load-balancer, http listener of its own, vserver-group; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: reject; unchanged in DescribeRules',
    },
  ],
});
