import type { Act } from '../model/act.ts';
import type { ModelState } from '../model/state.ts';

/**
 * The same act; one that starts, stops or deletes a listener means the one that is at the port, so that it is looked at as
 * what it is.
 */
export function aimed(act: Act, { listeners }: ModelState): Act {
  if (act.on !== 'listener' || !['start', 'stop', 'delete'].includes(act.does)) return act;
  const protocol = listeners[act.port]?.protocol ?? act.protocol;
  return protocol === act.protocol ? act : { ...act, protocol };
}
