import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionFor, resourceNamed } from '../../../generators/calls/context.ts';
import { oneMore } from '../../../generators/calls/one-more.ts';
import { topicAction } from '../../topic-action.ts';
import { equalPriorities } from './equal-priorities.ts';

/** The priority is free on another listener, the newest when the second rule is made. */
export function priorityElsewhere(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const { resource } = topicAction(topic, 'create', context.book).effect;
  const { parent = '' } = resourceNamed(context.book, resource);
  const creator = actionFor(context.book, 'create', parent);
  if (!creator) return [];
  const { plan } = equalPriorities(topic, context, { variant: 'elsewhere', expect: { answer: 'accept' } });
  const prepare = [...plan.prepare, oneMore(creator, context, context.seed('another'))];
  const title = 'a rule of the same priority for another listener';
  return [{ variant: 'elsewhere', level: topic.level, title, plan: { ...plan, prepare } }];
}
