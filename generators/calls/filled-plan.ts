import type { CallPlan } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Choices } from './build-call.ts';
import { actionFor } from './context.ts';
import { createChildren } from './create-children.ts';
import { fullChoices } from './full-choices.ts';
import { itemPlan } from './item-plan.ts';
import { mixedText } from '../values/text-candidates.ts';
import { isAgreedValid } from '../values/parameter-classes.ts';
import { planForCall } from './plan-for-call.ts';

/**
 * The read of a resource that has much to show: every optional parameter set, texts of every kind of character, a child
 * of each kind, and items in the lists that it holds.
 */
export function filledPlan(action: ActionSpec, context: PlanningContext, variant: string): CallPlan {
  const { operation, resource, variant: kind } = action.effect;
  if (operation === 'list') return itemPlan(action, context, variant);
  const expect = { answer: 'accept' } as const;
  const creator = actionFor(context.book, 'create', resource, kind);
  const given = creator ? fullTexts(creator, context) : {};
  const additions = context.book.actions
    .filter(({ effect }) => effect.operation === 'add' && effect.resource === resource)
    .filter(({ name }) => !action.needs.some((needed) => needed.action === name))
    .map((adder) => planForCall({ action: adder, expect, variant, given }, context));
  const prepare = [
    ...createChildren(resource, context),
    ...additions.flatMap((addition) => [...addition.prepare, addition.call]),
  ];
  const plan = planForCall({ action, expect, variant, given, also: prepare }, context);
  return { ...plan, prepare: [...plan.prepare, ...prepare] };
}

/** All that can be given at once, with texts that a careless writer of XML would garble. */
function fullTexts(creator: ActionSpec, context: PlanningContext): Choices {
  const full = fullChoices(creator, context, context.seed('full'));
  const texts = creator.parameters
    .filter(({ name, pattern }) => pattern !== undefined && typeof full[name] === 'string')
    .map((parameter): [string, string] => [parameter.name, mixedText(parameter, context)])
    .filter(([name, text]) =>
      creator.parameters.some((parameter) => parameter.name === name && isAgreedValid(parameter, text, context)),
    );
  return { ...full, ...Object.fromEntries(texts) };
}
