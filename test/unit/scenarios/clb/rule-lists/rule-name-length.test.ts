import { ruleNameLength } from '../../../../../scenarios/clb/rule-lists/rule-name-length.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(ruleNameLength, {
  'CreateRules.RuleList.length.name': [
    6,
    {
      'length-0':
        'with load-balancer, http listener of its own, vserver-group; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: reject; unchanged in DescribeRules',
      'length-81':
        'with load-balancer, http listener of its own, vserver-group; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: reject; unchanged in DescribeRules',
      'length-1':
        'with load-balancer, http listener of its own, vserver-group; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: accept',
      'length-41':
        'with load-balancer, http listener of its own, vserver-group; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: observe',
    },
  ],
});
