import { raceSameRuleName } from '../../../../../scenarios/clb/races/race-same-rule-name.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(raceSameRuleName, {
  'rule.concurrency.same-rule-name': [
    2,
    {
      'history-1':
        'CreateLoadBalancerHTTPListener, CreateVServerGroup; CreateRules | CreateRules | CreateRules; DescribeRules',
      'history-2': 'CreateLoadBalancerHTTPListener, CreateVServerGroup; CreateRules | CreateRules; DescribeRules',
    },
  ],
});
