import type { Act } from '../../../../../scenarios/clb/model/act.ts';
import { predict } from '../../../../../scenarios/clb/model/load-balancer-model.ts';
import { drift, nothing, type ModelState } from '../../../../../scenarios/clb/model/state.ts';

/** What there is after some acts, each accepted if it can be, once what moves by itself has come to rest. */
export function worldAfter(steps: readonly { readonly act: Act }[]): ModelState {
  return steps.reduce((world, { act }) => {
    const next = predict(world, act).accepted[0] ?? world;
    return drift(next).at(-1) ?? next;
  }, nothing);
}
