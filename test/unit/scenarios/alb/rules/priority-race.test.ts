import { priorityRace } from '../../../../../scenarios/alb/rules/priority-race.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  priorityRace,
  {
    'rule.concurrency.same-priority': [
      1,
      { race: 'with load-balancer, server-group, listener; CreateRule: observe; 1 more at once' },
    ],
  },
  { service: 'alb' },
);
