import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { membersAbsent } from './members-absent.ts';
import { membersChanged } from './members-changed.ts';
import { membersCounted } from './members-counted.ts';
import { membersFound } from './members-found.ts';
import { membersGiven } from './members-given.ts';
import { membersInCallTwice } from './members-in-call-twice.ts';
import { membersInGroupAlready } from './members-in-group-already.ts';
import { membersJoin } from './members-join.ts';
import { membersLeave } from './members-leave.ts';
import { membersOfAnotherType } from './members-of-another-type.ts';
import { membersOfGroup } from './members-of-group.ts';
import { membersReplaced } from './members-replaced.ts';
import { membersUsualWeight } from './members-usual-weight.ts';
import { membersWeightLeftOut } from './members-weight-left-out.ts';
import { membersWithoutPort } from './members-without-port.ts';

/** Of the servers in a group. */
export const memberScenarios: Readonly<Record<string, NamedScenario>> = inRoom('alb/members', {
  membersJoin,
  membersLeave,
  membersReplaced,
  membersChanged,
  membersGiven,
  membersUsualWeight,
  membersWeightLeftOut,
  membersAbsent,
  membersInCallTwice,
  membersInGroupAlready,
  membersOfAnotherType,
  membersWithoutPort,
  membersFound,
  membersOfGroup,
  membersCounted,
});
