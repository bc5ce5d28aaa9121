import type { BasicAct } from './basic-act.ts';
import type { ActModel, Grammar } from './grammar.ts';

/** The state that an act leads to if it is accepted, at once. */
export function rightAfter<World, Act>({ predict }: ActModel<World, Act>, world: World, act: Act): World {
  return predict(world, act).accepted[0] ?? world;
}

/** The state that it leads to once everything has come to rest. */
export function settledAfter<World, Act>(model: ActModel<World, Act>, world: World, act: Act): World {
  const next = rightAfter(model, world, act);
  return model.drift(next).at(-1) ?? next;
}

/** The same steps, each meaning what is there by then. */
export function aimedSteps<World, Act extends BasicAct, S extends { readonly act: Act }>(
  { model, aimed }: Pick<Grammar<World, Act, never>, 'model' | 'aimed'>,
  steps: readonly S[],
): readonly S[] {
  let world = model.nothing;
  return steps.map((step) => {
    const act = aimed(step.act, world);
    world = settledAfter(model, world, act);
    return act === step.act ? step : { ...step, act };
  });
}
