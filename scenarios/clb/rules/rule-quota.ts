import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { adding, creation, manyRules } from './rule-calls.ts';
import { topicErrors } from '../../topic-errors.ts';

/** Forty rules fit on a listener; one more does not. */
export function ruleQuota(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const full = adding(topic, context, 'forty', { rules: manyRules(10, 31), expect: { answer: 'accept' } });
  const over = adding(topic, context, 'forty-one', { rules: manyRules(1, 41), expect });
  const before = (draft: CaseDraft, starts: readonly number[]): CaseDraft => {
    const { LoadBalancerId = null, ListenerPort = null } = draft.plan.call.parameters;
    const keys = { LoadBalancerId, ListenerPort };
    return {
      ...draft,
      plan: { ...draft.plan, prepare: starts.map((from) => creation(manyRules(10, from), keys, context)) },
    };
  };
  return [before(full, [1, 11, 21]), before(over, [1, 11, 21, 31])];
}
