import type { FoundListener } from '../listeners/listener.ts';
import type { AddressList } from '../model.ts';
import type { ClbWorld } from '../state.ts';

/** The listeners that admit or refuse by a list. */
export function listenersWith({ id }: AddressList, { state: { loadBalancers } }: ClbWorld): readonly FoundListener[] {
  return [...loadBalancers.values()].flatMap((owner) =>
    [...owner.listeners.values()]
      .filter(({ settings }) => settings['AclStatus'] === 'on' && settings['AclId'] === id)
      .map((listener) => ({ owner, listener })),
  );
}
