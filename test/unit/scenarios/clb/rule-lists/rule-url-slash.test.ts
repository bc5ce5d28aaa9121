import { ruleUrlSlash } from '../../../../../scenarios/clb/rule-lists/rule-url-slash.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(ruleUrlSlash, {
  'CreateRules.RuleList.pattern.url-slash': [
    2,
    {
      'without-slash':
        'with load-balancer, http listener of its own, vserver-group; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: reject; unchanged in DescribeRules',
    },
  ],
});
