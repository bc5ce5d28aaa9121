import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { anotherListener, listenerMade, planLeading } from './upgrade.ts';

/** A listener of HTTPS leads on to one of QUIC on the same load balancer, and shows it. */
export function upgradeShown(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return topic.actions.map((name) => {
    const plan = planLeading(
      {
        action: actionNamed(context.book, name),
        variant: name,
        expect: { answer: 'accept' },
        before: () => [anotherListener(1, { ListenerProtocol: 'QUIC' }, context)],
        to: listenerMade,
      },
      context,
    );
    return { variant: name, level: topic.level, title: `${name} leads on to a QUIC listener`, plan };
  });
}
