import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionFor } from '../../../generators/calls/context.ts';
import { readCall } from '../../../generators/calls/read-call.ts';
import { topicAction } from '../../topic-action.ts';
import { portPairs } from './port-pairs.ts';

/** The port of a deleted listener can be had again, by one of the same protocol or of another. */
export function portFreed(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const { resource } = topicAction(topic, 'create', context.book).effect;
  const deletion = actionFor(context.book, 'delete', resource);
  if (!deletion) return [];
  const keys = { ListenerId: { fill: 'identifier', resource, nth: 0 } } as const;
  const remove = buildCall(deletion, keys, context, 1);
  const read = readCall(resource, undefined, keys, context, 1);
  return portPairs(topic, context, { answer: 'accept' }, ({ shareTransport }) => shareTransport).map((draft) => ({
    ...draft,
    plan: {
      ...draft.plan,
      prepare: [...draft.plan.prepare, remove],
      ...(read ? { arrival: { state: 'gone', read, until: { refused: true } } } : {}),
    },
  }));
}
