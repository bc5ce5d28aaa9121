import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { readOf, thenListed } from '../../lists/then-listed.ts';
import { topicValue } from '../../topic-value.ts';

/** A certificate is listed, if with a common name, with its own. */
export function commonNameIsShown(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const equals = [topicValue(topic, 'commonName')];
  return thenListed(topic, context, 'create', (lister, resource) => {
    const path = `${lister.effect.items ?? ''}.CommonName`;
    const fields = [{ path, equals, absent: 'ignore' }] as const;
    return { reads: [{ ...readOf(lister, resource, context), fields }] };
  });
}
