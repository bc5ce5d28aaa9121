import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { bornActive } from './born-active.ts';
import { deleteCascades } from './delete-cascades.ts';
import { deleteRemoves } from './delete-removes.ts';
import { inactiveKeepsListeners } from './inactive-keeps-listeners.ts';
import { listByContents } from './list-by-contents.ts';
import { listLimits } from './list-limits.ts';
import { statusSet } from './status-set.ts';

/** Of load balancers and their list. */
export const balancerScenarios: Readonly<Record<string, NamedScenario>> = inRoom('clb/balancers', {
  bornActive,
  deleteRemoves,
  deleteCascades,
  statusSet,
  inactiveKeepsListeners,
  listByContents,
  listLimits,
});
