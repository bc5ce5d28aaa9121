import { ruleQuota } from '../../../../../scenarios/clb/rules/rule-quota.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(ruleQuota, {
  'rule.quota.per-listener': [
    2,
    {
      forty:
        'with load-balancer, http listener of its own, vserver-group; after CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…, CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…, CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: accept',
      'forty-one':
        'with load-balancer, http listener of its own, vserver-group; after CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…, CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…, CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…, CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: reject; unchanged in DescribeRules',
    },
  ],
});
