import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { portPairs } from './port-pairs.ts';

/** A listener of another transport can have the port, whichever came first. */
export function portOfTwoTransports(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return portPairs(topic, context, { answer: 'accept' }, ({ shareTransport }) => !shareTransport);
}
