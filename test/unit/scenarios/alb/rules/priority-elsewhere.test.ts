import { priorityElsewhere } from '../../../../../scenarios/alb/rules/priority-elsewhere.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  priorityElsewhere,
  {
    'rule.uniqueness.priority-per-listener': [
      1,
      {
        elsewhere:
          'with load-balancer, server-group, listener; after CreateRule, CreateListener ListenerPort=8352 ClientToken=token -another; CreateRule: accept',
      },
    ],
  },
  { service: 'alb' },
);
