import type { Act } from '../model/act.ts';
import { predict } from '../model/load-balancer-model.ts';
import { drift, nothing, type ModelState } from '../model/state.ts';

/** The state that an act leads to if it is accepted, once everything has come to rest. */
export function settledAfter(world: ModelState, act: Act): ModelState {
  const next = predict(world, act).accepted[0] ?? world;
  return drift(next).at(-1) ?? next;
}

/**
 * The same acts, with those that start, stop or delete a listener meaning the one that is at the port by then, so that it
 * is looked at as what it is.
 */
export function aimed<S extends { readonly act: Act }>(steps: readonly S[]): readonly S[] {
  let world = nothing;
  return steps.map((step) => {
    const act = atWhatIsThere(step.act, world);
    world = settledAfter(world, act);
    return act === step.act ? step : { ...step, act };
  });
}

function atWhatIsThere(act: Act, { listeners }: ModelState): Act {
  if (act.on !== 'listener' || !['start', 'stop', 'delete'].includes(act.does)) return act;
  const protocol = listeners[act.port]?.protocol ?? act.protocol;
  return protocol === act.protocol ? act : { ...act, protocol };
}
