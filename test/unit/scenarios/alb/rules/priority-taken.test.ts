import { priorityTaken } from '../../../../../scenarios/alb/rules/priority-taken.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  priorityTaken,
  {
    'rule.uniqueness.priority': [
      1,
      {
        second:
          'with load-balancer, server-group, listener; after CreateRule; CreateRule: reject; unchanged in ListRules ListenerIds=list [{fill: identifier, resource: liste…',
      },
    ],
  },
  { service: 'alb' },
);
