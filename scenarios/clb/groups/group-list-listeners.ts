import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { groupListRead } from './group-list-read.ts';
import { listenersUsing } from './listeners-using.ts';
import { creations, listingOf } from '../../lists/made-and-listed.ts';

/** The listeners that use a group are shown with it where the call asks for them, and not where it does not want them. */
export function groupListListeners(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  return listenersUsing({ ...topic, topic: listing.resource.name }, context).flatMap(({ variant, create }) =>
    (['true', 'false'] as const).map((wanted) => {
      const path = `${listing.action.effect.items ?? ''}.AssociatedObjects.Listeners.Listener`;
      const items = JSON.stringify([{ Port: create.parameters['ListenerPort'], Protocol: variant }]);
      const match = wanted === 'true' ? ('only' as const) : ('none' as const);
      return groupListRead(topic, context, {
        variant: `${variant}-${wanted}`,
        choices: { IncludeListener: wanted },
        prepare: [...creations(listing, 1, context), create],
        expected: { fields: [], items: [{ path, match, items }] },
      });
    }),
  );
}
