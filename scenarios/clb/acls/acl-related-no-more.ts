import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { resourceNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { keysOf } from '../../../generators/calls/resource-keys.ts';
import { topicAction } from '../../topic-action.ts';
import { controlling } from './acl-calls.ts';
import { related } from './related-listeners.ts';

/** The listener that had the list is deleted. */
export function aclRelatedNoMore(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'delete', context.book);
  const listener = controlling('tcp', context, { ListenerPort: '8080' });
  const choices = keysOf(resourceNamed(context.book, 'listener'), listener);
  const variant = 'deleted';
  const planned = planForCall({ action, choices, expect: { answer: 'accept' }, variant, also: [listener] }, context);
  const fixtures = planned.fixtures.filter(({ resource }) => resource !== 'listener');
  const reads = [related('none', { ListenerPort: 8080 }, context)];
  const title = `${action.name} on what has an access control list`;
  return [{ variant, level: topic.level, title, plan: { ...planned, fixtures, prepare: [listener], reads } }];
}
