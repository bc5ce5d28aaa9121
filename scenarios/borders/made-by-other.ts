import type { Call, Sending } from '../../cases/call.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { creations, type Listing } from '../lists/made-and-listed.ts';

export const byOwner: Sending = { account: 'other' };

/** The creation of what is listed, by the second account. */
export function madeByOther(listing: Listing, context: PlanningContext): readonly Call[] {
  return creations(listing, 1, context).map((call) => ({ ...call, sending: byOwner }));
}
