import { ruleGroupUnknown } from '../../../../../scenarios/clb/rule-lists/rule-group-unknown.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(ruleGroupUnknown, {
  'CreateRules.RuleList.reference.group': [
    1,
    {
      unknown:
        'with load-balancer, http listener of its own; CreateRules RuleList=[{VServerGroupId: rsp-no-such-group, Rul…: reject; unchanged in DescribeRules',
    },
  ],
});
