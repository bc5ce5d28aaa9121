import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { bandwidthChanged } from './bandwidth-changed.ts';
import { chargeTypeShown } from './charge-type-shown.ts';
import { chargedByUse } from './charged-by-use.ts';
import { groupMoved } from './group-moved.ts';
import { paidInAdvance } from './paid-in-advance.ts';

/** Of how load balancers are charged, and whose they are. */
export const chargingScenarios: Readonly<Record<string, NamedScenario>> = inRoom('clb/charging', {
  chargedByUse,
  chargeTypeShown,
  bandwidthChanged,
  paidInAdvance,
  groupMoved,
});
