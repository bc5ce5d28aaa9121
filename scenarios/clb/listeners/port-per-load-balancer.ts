import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionFor, resourceNamed } from '../../../generators/calls/context.ts';
import { oneMore } from '../../../generators/calls/one-more.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';

/** The same port on another instance is free. */
export function portPerLoadBalancer(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const { variants } = resourceNamed(context.book, 'listener');
  const parentCreator = actionFor(context.book, 'create', 'load-balancer');
  return variants.flatMap((variant): readonly CaseDraft[] => {
    const creator = actionFor(context.book, 'create', 'listener', variant);
    if (!creator || !parentCreator) return [];
    const seed = context.seed(variant);
    const create = buildCall(creator, {}, context, seed);
    const plan = planForCall(
      { action: creator, choices: create.parameters, expect: { answer: 'accept' }, variant },
      context,
    );
    const prepare = [create, oneMore(parentCreator, context, seed)];
    return [
      {
        variant,
        level: topic.level,
        title: `one port for a ${variant} listener on each of two instances`,
        plan: { ...plan, prepare },
      },
    ];
  });
}
