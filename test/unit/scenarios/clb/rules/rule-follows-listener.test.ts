import { ruleFollowsListener } from '../../../../../scenarios/clb/rules/rule-follows-listener.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(ruleFollowsListener, {
  'rule.effect.follows-listener': [
    1,
    {
      scheduler:
        'with load-balancer, http listener of its own, vserver-group; after CreateRules, SetRule ListenerSync=off Scheduler=wrr StickySession=off HealthCheck=off; SetRule ListenerSync=on: accept; DescribeRuleAttribute shows Scheduler=rr',
    },
  ],
});
