import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import type { Slot } from '../../../cases/call.ts';
import type { CallPlan } from '../../../cases/call-plan.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionFor, actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { expectedOf } from './expected-of.ts';

/** What has a name is there, and another one is to have it too. */
export function aclSameName(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const creator = actionFor(context.book, 'create', topic.topic);
  if (!creator) return [];
  const AclName: Slot = { fill: 'name', suffix: '-taken' };
  const first = buildCall(creator, { AclName }, context, 1);
  return topic.actions.map((variant): CaseDraft => {
    const action = actionNamed(context.book, variant);
    const choices = { AclName };
    const request = { action, choices, expect: expectedOf(topic, context), variant, also: [first] } as const;
    const plan: CallPlan = planForCall(request, context);
    const isOwn = action.effect.operation === 'create';
    const own = isOwn ? {} : { call: pinned(plan), ...(plan.probe ? { probe: pinned({ call: plan.probe }) } : {}) };
    return {
      variant,
      level: topic.level,
      title: `${variant} with a name that is taken`,
      plan: { ...plan, ...own, prepare: [first] },
    };
  });
}

/** What is renamed was made before the one that has the name. */
function pinned({ call }: Pick<CallPlan, 'call'>): CallPlan['call'] {
  return { ...call, parameters: { ...call.parameters, AclId: { fill: 'identifier', resource: 'acl', nth: 0 } } };
}
