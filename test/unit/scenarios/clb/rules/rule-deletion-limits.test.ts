import { ruleDeletionLimits } from '../../../../../scenarios/clb/rules/rule-deletion-limits.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(ruleDeletionLimits, {
  'DeleteRules.RuleIds.quota.per-call': [
    4,
    {
      one: 'with load-balancer, http listener of its own, vserver-group; after CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…, CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…; DeleteRules RuleIds=servers [$made.rule#1]: accept',
      ten: 'with load-balancer, http listener of its own, vserver-group; after CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…, CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…; DeleteRules RuleIds=servers [$made.rule#1, $made.rule#2, $ma…: accept',
      eleven:
        'with load-balancer, http listener of its own, vserver-group; after CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…, CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…; DeleteRules RuleIds=servers [$made.rule#1, $made.rule#2, $ma…: reject; unchanged in DescribeRules',
      none: 'with load-balancer, http listener of its own, vserver-group; after CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…, CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…; DeleteRules RuleIds=[]: reject; unchanged in DescribeRules',
    },
  ],
});
