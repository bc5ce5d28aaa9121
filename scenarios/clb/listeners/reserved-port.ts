import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { topicErrors } from '../../topic-errors.ts';
import { topicValue } from '../../topic-value.ts';

/** A port that the service keeps for itself is refused. */
export function reservedPort(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const port = topicValue(topic, 'port');
  return topic.actions.map((name) => {
    const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
    const choices = { ListenerPort: port };
    const plan = planForCall(
      { action: actionNamed(context.book, name), expect, variant: 'reserved', choices },
      context,
    );
    return { variant: 'reserved', level: topic.level, title: `${name} on port ${port}`, plan };
  });
}
