import { ruleNameCharacters } from '../../../../../scenarios/clb/rule-lists/rule-name-characters.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(ruleNameCharacters, {
  'CreateRules.RuleList.pattern.name': [
    2,
    {
      'all-kinds':
        'with load-balancer, http listener of its own, vserver-group; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: accept',
      'with-less-than':
        'with load-balancer, http listener of its own, vserver-group; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: reject; unchanged in DescribeRules',
    },
  ],
});
