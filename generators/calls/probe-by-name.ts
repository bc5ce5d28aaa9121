import type { Call, Slot } from '../../cases/call.ts';
import type { CallPlan } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import { buildCall, type Choices } from './build-call.ts';
import { keysIn } from './resource-keys.ts';
import { actionFor, resourceNamed } from './context.ts';

/** How to tell that a refused creation made nothing: a name of its own, and the list in which no such item may appear. */
export interface NamedProbe {
  readonly name: Choices;
  readonly probe: Call;
  readonly items: NonNullable<CallPlan['probeItems']>;
}

/**
 * The list of what a creation makes, read before and after it. Only for resources that stand by themselves, can be named
 * and listed, and only where the name is not what the case is about.
 */
export function probeByName(action: ActionSpec, choices: Choices, context: PlanningContext): NamedProbe | undefined {
  const { named, parent } = resourceNamed(context.book, action.effect.resource);
  const list = actionFor(context.book, 'list', action.effect.resource);
  const items = list?.effect.items;
  if (parent !== undefined || named === undefined || !list || items === undefined || named in choices) return undefined;
  const name: Slot = { fill: 'name', suffix: '-refused' };
  const filter = keysIn(list, { [named]: name });
  return {
    name: { [named]: name },
    probe: buildCall(list, filter, context, 1),
    items: { items, named },
  };
}
