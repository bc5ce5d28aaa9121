import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { resourceNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { topicAction } from '../../topic-action.ts';
import { controlling } from './acl-calls.ts';
import { related } from './related-listeners.ts';

/** Listeners of every protocol, of which some admit and some refuse by the list. */
export function aclRelated(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'read', context.book);
  return resourceNamed(context.book, 'listener').variants.map((variant, index): CaseDraft => {
    const AclType = index % 2 === 0 ? 'white' : 'black';
    const listener = controlling(variant, context, { ListenerPort: '8080', AclType });
    const plan = planForCall({ action, expect: { answer: 'accept' }, variant, also: [listener] }, context);
    const reads = [related('only', { Protocol: variant, AclType, ListenerPort: 8080 }, context)];
    const title = `${action.name} of a list that a ${variant} listener has`;
    return { variant, level: topic.level, title, plan: { ...plan, prepare: [listener], reads } };
  });
}
