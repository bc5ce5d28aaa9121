import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicAction } from '../../topic-action.ts';
import { topicErrors } from '../../topic-errors.ts';
import { anotherListener, leadingTo, listenerMade, planLeading } from './upgrade.ts';

/** Of two new listeners that lead on to the same one at once, one comes to be. */
export function upgradeRace(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'create', context.book);
  const variant = 'two';
  const { probe: _probe, ...plan } = planLeading(
    {
      action,
      variant,
      expect: { answer: 'observe', accepting: [], rejecting: [] },
      before: () => [anotherListener(1, { ListenerProtocol: 'QUIC' }, context)],
      to: listenerMade,
    },
    context,
  );
  const together = [anotherListener(2, leadingTo(listenerMade(0)), context)];
  const onlyOne = topicErrors(topic, context).named;
  const title = 'two listeners lead on to the same one at once';
  return [{ variant, level: topic.level, title, plan: { ...plan, together, onlyOne } }];
}
