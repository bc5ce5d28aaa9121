import { ruleSamePair } from '../../../../../scenarios/clb/rules/rule-same-pair.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(ruleSamePair, {
  'rule.uniqueness.domain-and-url': [
    3,
    {
      'same-pair':
        'with load-balancer, http listener of its own, vserver-group; after CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: reject; unchanged in DescribeRules',
      'same-domain':
        'with load-balancer, http listener of its own, vserver-group; after CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: accept',
      'same-url':
        'with load-balancer, http listener of its own, vserver-group; after CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: accept',
    },
  ],
});
