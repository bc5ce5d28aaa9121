import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { envelopes } from './envelopes.ts';

/** The envelope of an answer that refuses the call, for it names what does not exist. */
export function errorEnvelope(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return envelopes(topic, context, true);
}
