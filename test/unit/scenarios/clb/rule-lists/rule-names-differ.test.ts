import { ruleNamesDiffer } from '../../../../../scenarios/clb/rule-lists/rule-names-differ.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(ruleNamesDiffer, {
  'CreateRules.RuleList.uniqueness.names-of-a-call': [
    1,
    {
      twice:
        'with load-balancer, http listener of its own, vserver-group; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: reject; unchanged in DescribeRules',
    },
  ],
});
