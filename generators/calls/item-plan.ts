import type { Call } from '../../cases/call.ts';
import type { CallPlan } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import { actionFor, resourceNamed } from './context.ts';
import { planForCall } from './plan-for-call.ts';
import { keysIn, keysOf } from './resource-keys.ts';

/**
 * The call of a list action while at least one such resource exists. Where the action can be asked for that one alone,
 * it is: what else an account holds is not looked at.
 */
export function itemPlan(action: ActionSpec, context: PlanningContext, variant: string): CallPlan {
  const { resource } = action.effect;
  const made = actionFor(context.book, 'create', resource) !== undefined;
  const keys = made ? keysOf(resourceNamed(context.book, resource), { action: action.name, parameters: {} }) : {};
  const existing = { action: action.name, parameters: keys as Call['parameters'] };
  const choices = keysIn(action, keys);
  return planForCall({ action, expect: { answer: 'accept' }, variant, choices, also: [existing] }, context);
}
