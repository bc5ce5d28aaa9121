import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionFor, resourceNamed } from '../../../generators/calls/context.ts';
import { oneMore } from '../../../generators/calls/one-more.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { topicAction } from '../../topic-action.ts';
import { topicErrors } from '../../topic-errors.ts';

/** A rule cannot be given the priority of another rule of its listener, and can be given its own again. */
export function priorityChanged(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'update', context.book);
  const { resource } = action.effect;
  const { distinctBy = '' } = resourceNamed(context.book, resource);
  const creator = actionFor(context.book, 'create', resource);
  if (!creator) return [];
  const second = oneMore(creator, context, context.seed('another'));
  const own = { RuleId: { fill: 'identifier', resource, nth: 0 } } as const;
  const choices = { ...own, [distinctBy]: second.parameters[distinctBy] ?? null };
  const expect = { answer: 'reject', errors: topicErrors(topic, context) } as const;
  const plan = planForCall({ action, choices, expect, variant: 'second', also: [second] }, context);
  const prepare = [...plan.prepare, second];
  return [{ variant: 'second', level: topic.level, title: 'the priority of another rule', plan: { ...plan, prepare } }];
}
