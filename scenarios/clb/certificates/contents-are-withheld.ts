import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { readOf, thenListed } from '../../lists/then-listed.ts';

/** Certificates and keys go in and never come out. */
export function contentsAreWithheld(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return thenListed(topic, context, 'create', (lister, resource, { parameters }) => ({
    withheld: parameters.filter(({ typical }) => isConfidential(typical)).map(({ name }) => name),
    reads: [readOf(lister, resource, context)],
  }));
}

function isConfidential(typical: unknown): boolean {
  return typical === '$privateKey' || typical === '$serverCertificate' || typical === '$caCertificate';
}
