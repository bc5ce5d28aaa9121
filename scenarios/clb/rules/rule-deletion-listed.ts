import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { listed, two } from './rule-calls.ts';
import { ruleOneOfTwoDeleted } from './rule-one-of-two-deleted.ts';

/** A deleted rule is not in the list of the listener's rules, and the other one is. */
export function ruleDeletionListed(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return ruleOneOfTwoDeleted(topic, context, (keys) => [listed(keys, [two], context)]);
}
