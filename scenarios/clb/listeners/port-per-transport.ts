import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { secondOnPort } from './second-on-port.ts';

/** A second listener on a port that a listener of another transport uses. */
export function portPerTransport(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect: Expectation = { answer: 'observe', accepting: [], rejecting: [] };
  return secondOnPort(topic, context, expect, (taken, wanted) => taken !== wanted);
}
