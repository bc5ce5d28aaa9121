import type { CallPlan, CaseDraft } from '../../../cases/call-plan.ts';
import type { Call } from '../../../cases/call.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionNamed, resourceNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { readCall } from '../../../generators/calls/read-call.ts';
import { keysOf } from '../../../generators/calls/resource-keys.ts';

const resource = 'load-balancer';

/** Set inactive, and active again. */
export function statusSet(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return topic.actions.flatMap((name) => {
    const action = actionNamed(context.book, name);
    const set = (status: string): Call => setStatus(action, status, context);
    return [
      draft(topic, 'inactive', planned(action, 'inactive', [], 'inactive', context)),
      draft(topic, 'active-again', planned(action, 'active', [set('inactive')], 'active', context)),
    ];
  });
}

function planned(
  action: ActionSpec,
  status: string,
  prepare: readonly Call[],
  shown: string,
  context: PlanningContext,
): CallPlan {
  const field = resourceNamed(context.book, resource).status ?? '';
  const choices = { LoadBalancerStatus: status };
  const plan = planForCall({ action, choices, expect: { answer: 'accept' }, variant: status }, context);
  const keys = keysOf(resourceNamed(context.book, resource), plan.call);
  const call = readCall(resource, undefined, keys, context, 1);
  const fields = [{ path: field, equals: [shown], absent: 'fail' as const }];
  const reads = call ? [{ call, until: { field, values: [shown] }, fields }] : [];
  return { ...plan, prepare, reads };
}

function setStatus(action: ActionSpec, status: string, context: PlanningContext): Call {
  const LoadBalancerId = { fill: 'identifier', resource } as const;
  return buildCall(action, { LoadBalancerId, LoadBalancerStatus: status }, context, 1);
}

function draft(topic: TopicRule, variant: string, plan: CallPlan): CaseDraft {
  return { variant, level: topic.level, title: `${plan.call.action}: ${topic.detail} (${variant})`, plan };
}
