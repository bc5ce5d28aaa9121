import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { kindsShown } from './kinds-shown.ts';
import { priorityChanged } from './priority-changed.ts';
import { priorityElsewhere } from './priority-elsewhere.ts';
import { priorityFreed } from './priority-freed.ts';
import { priorityRace } from './priority-race.ts';
import { priorityTaken } from './priority-taken.ts';
import { ruleGoesWithListener } from './rule-goes-with-listener.ts';
import { ruleToGroups } from './rule-to-groups.ts';

/** Of the rules of listeners: their priorities, and the groups that they lead to. */
export const forwardingScenarios: Readonly<Record<string, NamedScenario>> = inRoom(
  'alb/rules',
  {
    priorityTaken,
    priorityChanged,
    priorityElsewhere,
    priorityFreed,
    priorityRace,
    ruleToGroups,
    kindsShown,
    ruleGoesWithListener,
  },
  { ruleToGroups: { groups: 'any', answer: 'any' } },
);
