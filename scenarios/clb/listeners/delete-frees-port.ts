import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionFor, resourceNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { keysOf } from '../../../generators/calls/resource-keys.ts';

/** The port of a deleted listener can be used again. */
export function deleteFreesPort(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const deletion = actionFor(context.book, 'delete', 'listener');
  const { variants } = resourceNamed(context.book, 'listener');
  return variants.flatMap((variant): readonly CaseDraft[] => {
    const creator = actionFor(context.book, 'create', 'listener', variant);
    if (!creator || !deletion) return [];
    const create = buildCall(creator, {}, context, context.seed(variant));
    const keys = keysOf(resourceNamed(context.book, 'listener'), create);
    const remove = buildCall(deletion, keys, context, context.seed(variant));
    const plan = planForCall(
      { action: creator, choices: create.parameters, expect: { answer: 'accept' }, variant },
      context,
    );
    const title = `a ${variant} listener on the port of a deleted one`;
    return [{ variant, level: topic.level, title, plan: { ...plan, prepare: [create, remove] } }];
  });
}
