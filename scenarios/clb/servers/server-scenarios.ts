import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { serversAbsent } from './servers-absent.ts';
import { serversAdded } from './servers-added.ts';
import { serversCreated } from './servers-created.ts';
import { serversFirstCounts } from './servers-first-counts.ts';
import { serversNewAlone } from './servers-new-alone.ts';
import { serversOfFullGroup } from './servers-of-full-group.ts';
import { serversOldAlone } from './servers-old-alone.ts';
import { serversOnce } from './servers-once.ts';
import { serversRemoved } from './servers-removed.ts';
import { serversRemovedUnlisted } from './servers-removed-unlisted.ts';
import { serversReplaced } from './servers-replaced.ts';
import { serversUnequal } from './servers-unequal.ts';

/** Of lists of servers. */
export const serverScenarios: Readonly<Record<string, NamedScenario>> = inRoom('clb/servers', {
  serversCreated,
  serversAdded,
  serversRemoved,
  serversRemovedUnlisted,
  serversAbsent,
  serversOnce,
  serversFirstCounts,
  serversReplaced,
  serversNewAlone,
  serversOldAlone,
  serversUnequal,
  serversOfFullGroup,
});
