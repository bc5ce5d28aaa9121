import type { HistoryEvent, Model } from '../../cases/history.ts';

/**
 * Follows operations that come one after the other and says after each whether the model still allows what was seen: no
 * more than a hint, for a call without an answer may have its effect later.
 */
export function followAlong(model: Model): (event: HistoryEvent) => boolean {
  let states: readonly unknown[] = [model.initial];
  return (event) => {
    const next = states.flatMap(model.drift).flatMap((state) => model.step(state, event));
    states = [...new Map(next.map((state) => [JSON.stringify(state), state])).values()];
    return states.length > 0;
  };
}
