import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import type { Choices } from '../../../generators/calls/build-call.ts';
import { creations, listCase, listingOf, madeOf, shownBy } from '../../lists/made-and-listed.ts';

/** Asked by its name, given as Description, a group is shown; asked by another name it is not. */
export function groupListByName(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const made = [madeOf(listing, 0)];
  const asked = (suffix: string): Choices => ({ Description: { fill: 'name', suffix } });
  return [
    { variant: 'own', choices: asked('-1'), wanted: { holds: made } },
    { variant: 'other', choices: asked('-other'), wanted: { lacks: made } },
  ].map(({ variant, choices, wanted }) =>
    listCase(listing, topic, context, {
      variant,
      title: `by its ${variant} name`,
      prepare: creations(listing, 1, context),
      choices,
      lists: (call) => [shownBy(listing, [call], wanted)],
    }),
  );
}
