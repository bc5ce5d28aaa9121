import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import type { Choices } from '../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { topicErrors } from '../../topic-errors.ts';

/** A listener of HTTP or HTTPS cannot forward to a group of this kind. */
export function groupNotForHttp(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return topic.actions.map((name) => {
    const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
    const choices: Choices = { VServerGroupId: { fill: 'identifier', resource: topic.topic } };
    const plan = planForCall({ action: actionNamed(context.book, name), choices, expect, variant: name }, context);
    return { variant: name, level: topic.level, title: `${name} with a ${topic.topic}`, plan };
  });
}
