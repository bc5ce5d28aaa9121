import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { readOf, thenListed } from '../../lists/then-listed.ts';

/** A certificate is shown with the fingerprint that its upload was answered with. */
export function fingerprintIsKept(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return thenListed(topic, context, 'create', (lister, resource) => {
    const path = `${lister.effect.items ?? ''}.Fingerprint`;
    const fields = [{ path, equals: [], sameAs: 'Fingerprint', absent: 'fail' }] as const;
    return { reads: [{ ...readOf(lister, resource, context), fields }] };
  });
}
