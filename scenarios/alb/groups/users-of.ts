import type { Call } from '../../../cases/call.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { actionFor, actionNamed, resourceNamed } from '../../../generators/calls/context.ts';
import { oneMore } from '../../../generators/calls/one-more.ts';
import type { TopicRule } from '../../../specs/topic.ts';

/** The creations that make something forward to the group of a case, by kind. */
export function usersOf(topic: TopicRule, { book, ...context }: PlanningContext): readonly GroupUser[] {
  const whole = { ...context, book };
  return topic.actions
    .map((name) => actionNamed(book, name))
    .filter(({ effect }) => effect.operation === 'create')
    .flatMap(({ effect: { resource: name } }) => {
      const { variants, variantBy } = resourceNamed(book, name);
      const creator = actionFor(book, 'create', name);
      if (!creator) return [];
      return (variants.length > 0 ? variants : [name]).map((variant): GroupUser => {
        const kind = variantBy === undefined ? {} : { [variantBy]: variant };
        return { variant, create: oneMore(creator, whole, context.seed(variant), kind) };
      });
    });
}

interface GroupUser {
  readonly variant: string;
  readonly create: Call;
}
