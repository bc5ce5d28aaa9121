import type { Call } from '../../cases/call.ts';
import type { CaseDraft } from '../../cases/call-plan.ts';
import type { ExpectedList } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { topicValue } from '../topic-value.ts';
import { askedForMade, creations, listCase, listingOf, madeOf, shownBy } from './made-and-listed.ts';

/**
 * A resource is made with what the rule gives for a parameter, and the list is asked for it by its identifier and by that, or
 * by another value: it is shown for its own only.
 */
export function listByGiven(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const { parameter: name = '' } = topic.about;
  const made = [madeOf(listing, 0)];
  const prepare = creations(listing, 1, context, { [name]: topicValue(topic, 'given') });
  return (['given', 'other'] as const).map((variant) => {
    const wanted = variant === 'given' ? { holds: made } : { lacks: made };
    const lists = (call: Call): readonly ExpectedList[] => [shownBy(listing, [call], wanted)];
    const choices = { ...askedForMade(listing), [name]: topicValue(topic, variant) };
    return listCase(listing, topic, context, { variant, title: `${name} as ${variant}`, prepare, choices, lists });
  });
}
