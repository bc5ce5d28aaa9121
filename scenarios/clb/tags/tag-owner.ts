import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { oneMore } from '../../../generators/calls/one-more.ts';
import { added, adding, large, red } from './tag-calls.ts';

/** Two load balancers with a tag each; the second, made last, is searched. */
export function tagOwner(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const draft = added(topic, context, 'two-owners', { call: [large], after: [large] });
  const another = oneMore(actionNamed(context.book, 'CreateLoadBalancer'), context, context.seed('another'));
  return [{ ...draft, plan: { ...draft.plan, prepare: [adding([red], context), another] } }];
}
