import type { Call, Slot } from '../../../cases/call.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionFor, resourceNamed } from '../../../generators/calls/context.ts';

/** The creations of listeners that use a resource, by kind of listener. */
export function listenersUsing(
  { topic }: TopicRule,
  context: PlanningContext,
): readonly { variant: string; create: Call }[] {
  const { variants } = resourceNamed(context.book, 'listener');
  return variants.flatMap((variant) => {
    const creator = actionFor(context.book, 'create', 'listener', variant);
    const user = creator?.parameters.find(({ reference }) => reference?.resource === topic);
    if (!creator || !user) return [];
    const used: Slot = { fill: 'identifier', resource: topic };
    return [{ variant, create: buildCall(creator, { [user.name]: used }, context, context.seed(variant)) }];
  });
}
