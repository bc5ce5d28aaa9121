import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { topicErrors } from '../../topic-errors.ts';
import { planWithSettings } from './settings.ts';

/** The calls that a rule describes, which are to be refused; where no document says so, what they are answered is observed. */
export function refusedWithSettings(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const { level } = topic;
  const expect: Expectation =
    level === 'observe'
      ? { answer: 'observe', accepting: [], rejecting: [] }
      : { answer: 'reject', errors: topicErrors(topic, context) };
  return topic.actions.map((name) => {
    const plan = planWithSettings(topic, { action: actionNamed(context.book, name), variant: name, expect }, context);
    return { variant: name, level, title: `${name}: ${topic.detail}`, plan };
  });
}
