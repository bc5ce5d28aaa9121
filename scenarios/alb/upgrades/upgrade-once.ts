import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { topicErrors } from '../../topic-errors.ts';
import { anotherListener, leadingTo, listenerMade, planLeading } from './upgrade.ts';

/** To a QUIC listener leads one listener and no second one. */
export function upgradeOnce(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  return topic.actions.map((name) => {
    const plan = planLeading(
      {
        action: actionNamed(context.book, name),
        variant: name,
        expect,
        before: (first) => [
          anotherListener(1, { ListenerProtocol: 'QUIC' }, context),
          anotherListener(2, leadingTo(listenerMade(first)), context),
        ],
        to: listenerMade,
      },
      context,
    );
    return { variant: name, level: topic.level, title: `${name} leads where another listener leads`, plan };
  });
}
