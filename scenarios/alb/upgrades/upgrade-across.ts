import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionFor, actionNamed, resourceNamed } from '../../../generators/calls/context.ts';
import { oneMore } from '../../../generators/calls/one-more.ts';
import { topicErrors } from '../../topic-errors.ts';
import { anotherListener, listenerMade, planLeading } from './upgrade.ts';

/** A listener cannot lead on to one of another load balancer, which is the newest when the other listener is made. */
export function upgradeAcross(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  return topic.actions.flatMap((name): readonly CaseDraft[] => {
    const action = actionNamed(context.book, name);
    const { parent = '' } = resourceNamed(context.book, action.effect.resource);
    const creator = actionFor(context.book, 'create', parent);
    if (!creator) return [];
    const isNew = action.effect.operation === 'create';
    const plan = planLeading(
      {
        action,
        variant: name,
        expect,
        before: () => [
          oneMore(creator, context, context.seed('elsewhere')),
          anotherListener(1, { ListenerProtocol: 'QUIC' }, context),
        ],
        to: listenerMade,
        choices: isNew ? { LoadBalancerId: { fill: 'identifier', resource: parent, nth: 0 } } : {},
      },
      context,
    );
    return [{ variant: name, level: topic.level, title: `${name} leads on to another load balancer`, plan }];
  });
}
