import { ruleDomainCharacters } from '../../../../../scenarios/clb/rule-lists/rule-domain-characters.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(ruleDomainCharacters, {
  'CreateRules.RuleList.pattern.domain': [
    3,
    {
      'all-kinds':
        'with load-balancer, http listener of its own, vserver-group; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: accept',
      'with-less-than':
        'with load-balancer, http listener of its own, vserver-group; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: reject; unchanged in DescribeRules',
      wildcard:
        'with load-balancer, http listener of its own, vserver-group; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: observe',
    },
  ],
});
