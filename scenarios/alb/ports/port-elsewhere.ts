import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionFor, resourceNamed } from '../../../generators/calls/context.ts';
import { oneMore } from '../../../generators/calls/one-more.ts';
import { topicAction } from '../../topic-action.ts';
import { portPairs } from './port-pairs.ts';

/** The port is free on another load balancer, the newest when the second listener is made. */
export function portElsewhere(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const { resource } = topicAction(topic, 'create', context.book).effect;
  const { parent = '' } = resourceNamed(context.book, resource);
  const creator = actionFor(context.book, 'create', parent);
  if (!creator) return [];
  const another = oneMore(creator, context, context.seed('elsewhere'));
  return portPairs(topic, context, { answer: 'accept' }, ({ taken, wanted }) => taken === wanted).map((draft) => ({
    ...draft,
    plan: { ...draft.plan, prepare: [...draft.plan.prepare, another] },
  }));
}
