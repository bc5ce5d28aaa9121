import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { adding, one, two, type Written } from './rule-calls.ts';
import { topicErrors } from '../../topic-errors.ts';

/** A rule whose domain and path another rule of the listener has; half of a pair may be shared. */
export function ruleSamePair(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const refused: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const make = (variant: string, taken: Written, expect: Expectation): CaseDraft =>
    adding(topic, context, variant, { before: [one], rules: [{ ...two, ...taken }], expect });
  return [
    make('same-pair', { Domain: 'one.example', Url: '/one' }, refused),
    make('same-domain', { Domain: 'one.example' }, { answer: 'accept' }),
    make('same-url', { Url: '/one' }, { answer: 'accept' }),
  ];
}
