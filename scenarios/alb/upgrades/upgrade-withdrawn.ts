import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { readBack } from '../../../generators/read-back-cases.ts';
import { topicAction } from '../../topic-action.ts';
import { anotherListener, leadingTo, listenerMade, upgradeField } from './upgrade.ts';

/** A listener that leads on to one of QUIC is told to do so no longer, and shows it. */
export function upgradeWithdrawn(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'update', context.book);
  const variant = 'withdrawn';
  const own = { ListenerId: listenerMade(1) };
  const before = [
    anotherListener(1, { ListenerProtocol: 'QUIC' }, context),
    anotherListener(2, leadingTo(listenerMade(0)), context),
  ];
  const plan = planForCall(
    {
      action,
      choices: { ...own, [upgradeField]: 'false' },
      expect: { answer: 'accept' },
      variant,
      also: before,
      reads: () => readBack(action, own, context, variant, [{ path: upgradeField, equals: ['false'], absent: 'fail' }]),
    },
    context,
  );
  const fixtures = plan.fixtures.filter(({ resource }) => resource !== action.effect.resource);
  const title = 'a listener that leads on no longer';
  return [{ variant, level: topic.level, title, plan: { ...plan, fixtures, prepare: [...plan.prepare, ...before] } }];
}
