import { ruleUrlCharacters } from '../../../../../scenarios/clb/rule-lists/rule-url-characters.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(ruleUrlCharacters, {
  'CreateRules.RuleList.pattern.url': [
    2,
    {
      path: 'with load-balancer, http listener of its own, vserver-group; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: accept',
      'with-less-than':
        'with load-balancer, http listener of its own, vserver-group; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: reject; unchanged in DescribeRules',
    },
  ],
});
