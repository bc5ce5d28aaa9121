import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { resourceNamed } from '../../../generators/calls/context.ts';
import { topicAction } from '../../topic-action.ts';
import { topicErrors } from '../../topic-errors.ts';
import { anotherListener, listenerMade, planLeading } from './upgrade.ts';

/** Listeners of other protocols than HTTPS lead on to none of QUIC. */
export function upgradeElsewhere(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'create', context.book);
  const others = resourceNamed(context.book, action.effect.resource).variants.filter((one) => one !== 'HTTPS');
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  return others.map((protocol) => {
    const plan = planLeading(
      {
        action,
        variant: protocol,
        expect,
        protocol,
        before: () => [anotherListener(1, { ListenerProtocol: 'QUIC' }, context)],
        to: listenerMade,
      },
      context,
    );
    const title = `a listener of ${protocol} that leads on to a QUIC listener`;
    return { variant: protocol, level: topic.level, title, plan };
  });
}
