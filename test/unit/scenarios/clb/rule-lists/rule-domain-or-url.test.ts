import { ruleDomainOrUrl } from '../../../../../scenarios/clb/rule-lists/rule-domain-or-url.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(ruleDomainOrUrl, {
  'CreateRules.RuleList.conditional.domain-or-url': [
    3,
    {
      neither:
        'with load-balancer, http listener of its own, vserver-group; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: reject; unchanged in DescribeRules',
      domain:
        'with load-balancer, http listener of its own, vserver-group; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: accept',
      url: 'with load-balancer, http listener of its own, vserver-group; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: accept',
    },
  ],
});
