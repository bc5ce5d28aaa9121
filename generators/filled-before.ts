import type { Call } from '../cases/call.ts';
import type { CallPlan } from '../cases/call-plan.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { ActionSpec, Filling, ResponseField } from '../specs/action-spec.ts';
import { buildCall } from './calls/build-call.ts';
import { actionFor, resourceNamed } from './calls/context.ts';
import { namesWhatItUses } from './calls/filled-lists.ts';
import { planForCall } from './calls/plan-for-call.ts';

interface Filled {
  readonly variant: string;
  readonly title: string;
  readonly plan: CallPlan;
}

/**
 * Reads of a resource for a field that stands in a list which no creation fills: once something was added to it, or once
 * something uses it.
 */
export function filledBefore(action: ActionSpec, field: ResponseField, context: PlanningContext): readonly Filled[] {
  const { operation, resource } = action.effect;
  if (operation !== 'read') return [];
  const list = action.response.find(({ path, filledBy }) => filledBy && `${field.path}.`.startsWith(`${path}.`));
  const filling = list?.filledBy && fillingCall(action, list.filledBy, context);
  if (!filling) return [];
  const variant = 'filled';
  const plan = planForCall({ action, expect: { answer: 'accept' }, variant, also: [filling] }, context);
  const fixtures = plan.fixtures.map((one) => (one.resource === resource ? { ...one, exclusive: true } : one));
  const title = `${field.path} in the answer of ${action.name}, after ${filling.action}`;
  return [{ variant, title, plan: { ...plan, fixtures, prepare: [...plan.prepare, filling] } }];
}

function fillingCall(action: ActionSpec, filledBy: Filling, context: PlanningContext): Call | undefined {
  const { resource, variant } = action.effect;
  if ('parameter' in filledBy) {
    const creator = actionFor(context.book, 'create', resource, variant);
    const adder = actionFor(context.book, 'add', resource, variant);
    const isGiven = creator?.parameters.some(({ name }) => name === filledBy.parameter) ?? true;
    if (isGiven || !adder) return undefined;
    return planForCall({ action: adder, expect: { answer: 'accept' }, variant: 'filled' }, context).call;
  }
  if (!namesWhatItUses(filledBy.resource, action, context.book)) return undefined;
  const user = actionFor(
    context.book,
    'create',
    filledBy.resource,
    resourceNamed(context.book, filledBy.resource).variants[0],
  );
  const parameter = user?.parameters.find(({ reference }) => reference?.resource === resource);
  if (!user || !parameter) return undefined;
  const used = { [parameter.name]: { fill: 'identifier', resource } } as const;
  return buildCall(user, used, context, context.seed('used'));
}
