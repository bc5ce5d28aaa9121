import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionFor } from '../../../generators/calls/context.ts';
import { oneMore } from '../../../generators/calls/one-more.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { topicAction } from '../../topic-action.ts';

/** The listener of a rule is deleted, and what it had is listed. */
export function ruleGoesWithListener(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const rule = topicAction(topic, 'create', context.book);
  const list = topicAction(topic, 'list', context.book);
  const deletion = actionFor(context.book, 'delete', 'listener');
  const listener = { fill: 'identifier', resource: 'listener', nth: 0 } as const;
  if (!deletion) return [];
  const made = oneMore(rule, context, context.seed('rule'));
  const choices = { ListenerIds: { fill: 'list', of: [listener] } } as const;
  const expect = { answer: 'observe', accepting: [], rejecting: [] } as const;
  const plan = planForCall({ action: list, choices, expect, variant: 'deleted', also: [made] }, context);
  const gone = { action: deletion.name, parameters: { ListenerId: listener } };
  const prepare = [...plan.prepare, made, gone];
  const fixtures = plan.fixtures.map((fixture) =>
    fixture.resource === 'listener' ? { ...fixture, exclusive: true as const } : fixture,
  );
  return [
    {
      variant: 'deleted',
      level: topic.level,
      title: 'the rules of a deleted listener',
      plan: { ...plan, fixtures, prepare },
    },
  ];
}
