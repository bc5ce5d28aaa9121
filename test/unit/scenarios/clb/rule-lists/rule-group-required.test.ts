import { ruleGroupRequired } from '../../../../../scenarios/clb/rule-lists/rule-group-required.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(ruleGroupRequired, {
  'CreateRules.RuleList.required.group': [
    1,
    {
      absent:
        'with load-balancer, http listener of its own; CreateRules RuleList=[{RuleName: plain, Domain: plain.example…: reject; unchanged in DescribeRules',
    },
  ],
});
