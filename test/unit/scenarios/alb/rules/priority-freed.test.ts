import { priorityFreed } from '../../../../../scenarios/alb/rules/priority-freed.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  priorityFreed,
  {
    'rule.effect.delete-frees-priority': [
      1,
      { freed: 'with load-balancer, server-group, listener; after CreateRule, DeleteRule; CreateRule: accept' },
    ],
  },
  { service: 'alb' },
);
