import { priorityChanged } from '../../../../../scenarios/alb/rules/priority-changed.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  priorityChanged,
  {
    'rule.uniqueness.priority-changed': [
      1,
      {
        second:
          'with load-balancer, server-group, listener, rule that is Available of its own; after CreateRule Priority=8124 ClientToken=token -another; UpdateRuleAttribute Priority=8124: reject; unchanged in ListRules RuleIds=list [{fill: identifier, resource: rule}…',
      },
    ],
  },
  { service: 'alb' },
);
