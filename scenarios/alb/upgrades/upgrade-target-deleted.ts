import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { topicAction } from '../../topic-action.ts';
import { anotherListener, leadingTo, listenerMade } from './upgrade.ts';

/** The listener of QUIC is deleted to which another one leads. */
export function upgradeTargetDeleted(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'delete', context.book);
  const variant = 'in-use';
  const leading = anotherListener(1, leadingTo(listenerMade(0)), context);
  const plan = planForCall(
    {
      action,
      choices: { ListenerId: listenerMade(0) },
      expect: { answer: 'observe', accepting: [], rejecting: [] },
      resourceVariant: 'QUIC',
      variant,
      also: [leading],
    },
    context,
  );
  const title = `${action.name} on a QUIC listener that another one leads to`;
  return [{ variant, level: topic.level, title, plan: { ...plan, prepare: [...plan.prepare, leading] } }];
}
