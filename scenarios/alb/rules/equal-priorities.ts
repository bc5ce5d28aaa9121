import type { Call } from '../../../cases/call.ts';
import type { CallPlan } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { resourceNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { topicAction } from '../../topic-action.ts';

/** The creation of a rule that has the priority of a first one, which is made before it. */
export function equalPriorities(
  topic: TopicRule,
  context: PlanningContext,
  { variant, expect }: { readonly variant: string; readonly expect: Expectation },
): { readonly plan: CallPlan; readonly first: Call } {
  const creator = topicAction(topic, 'create', context.book);
  const { distinctBy = '' } = resourceNamed(context.book, creator.effect.resource);
  const first = buildCall(creator, {}, context, context.seed(variant));
  const choices = { [distinctBy]: first.parameters[distinctBy] ?? null };
  const plan = planForCall({ action: creator, choices, expect, variant, also: [first] }, context);
  return { plan: { ...plan, prepare: [...plan.prepare, first] }, first };
}
