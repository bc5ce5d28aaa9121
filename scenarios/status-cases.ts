import type { Call, CallPlan, CaseDraft, Expectation, PlanContext } from '../specs/call-plan.ts';
import type { ActionSpec } from '../specs/action-spec.ts';
import type { TopicRule } from '../specs/topic.ts';
import { buildCall } from '../generators/build-call.ts';
import { actionFor, actionNamed, resourceNamed } from '../generators/context.ts';
import { planCall } from '../generators/plan-call.ts';
import { readCall } from '../generators/read-call.ts';
import { keysOf } from '../generators/resource-keys.ts';

const resource = 'load-balancer';
const observed: Expectation = { answer: 'observe', accepting: [], rejecting: [] };

/** Set inactive, and active again. */
export function statusSet(topic: TopicRule, context: PlanContext): readonly CaseDraft[] {
  return topic.actions.flatMap((name) => {
    const action = actionNamed(context.book, name);
    const set = (status: string): Call => setStatus(action, status, context);
    return [
      draft(topic, 'inactive', planned(action, 'inactive', [], 'inactive', context)),
      draft(topic, 'active-again', planned(action, 'active', [set('inactive')], 'active', context)),
    ];
  });
}

/** Given the status that it has. */
export function statusSetAgain(topic: TopicRule, context: PlanContext): readonly CaseDraft[] {
  return topic.actions.flatMap((name) => {
    const action = actionNamed(context.book, name);
    return ['active', 'inactive'].map((status) => {
      const plan = planned(action, status, [setStatus(action, status, context)], status, context);
      return draft(topic, status, { ...plan, expect: observed, reads: [] });
    });
  });
}

/** Changes of an instance that was set inactive. */
export function inactiveEdit(topic: TopicRule, context: PlanContext): readonly CaseDraft[] {
  const setter = actionNamed(context.book, 'SetLoadBalancerStatus');
  return topic.actions.map((name) => {
    const plan = planCall({ action: actionNamed(context.book, name), expect: observed, variant: name }, context);
    const prepare = [...plan.prepare, setStatus(setter, 'inactive', context)];
    return draft(topic, name, alone({ ...plan, prepare }));
  });
}

/** A listener is still there once its instance is inactive. */
export function inactiveKeepsListeners(topic: TopicRule, context: PlanContext): readonly CaseDraft[] {
  const { variants } = resourceNamed(context.book, 'listener');
  const action = actionNamed(context.book, topic.actions[0] ?? '');
  return variants.flatMap((variant) => {
    const creator = actionFor(context.book, 'create', 'listener', variant);
    if (!creator) return [];
    const create = buildCall(creator, {}, context, context.seed(variant));
    const keys = keysOf(resourceNamed(context.book, 'listener'), create);
    const call = readCall('listener', variant, keys, context, 1);
    const choices = { LoadBalancerStatus: 'inactive' };
    const plan = planCall({ action, choices, expect: { answer: 'accept' }, variant, also: [create] }, context);
    const { ListenerPort } = create.parameters;
    const fields =
      ListenerPort === undefined ? [] : [{ path: 'ListenerPort', equals: [ListenerPort], absent: 'fail' as const }];
    return [draft(topic, variant, { ...plan, prepare: [create], reads: call ? [{ call, fields }] : [] })];
  });
}

function planned(
  action: ActionSpec,
  status: string,
  prepare: readonly Call[],
  shown: string,
  context: PlanContext,
): CallPlan {
  const field = resourceNamed(context.book, resource).status ?? '';
  const choices = { LoadBalancerStatus: status };
  const plan = planCall({ action, choices, expect: { answer: 'accept' }, variant: status }, context);
  const keys = keysOf(resourceNamed(context.book, resource), plan.call);
  const call = readCall(resource, undefined, keys, context, 1);
  const fields = [{ path: field, equals: [shown], absent: 'fail' as const }];
  const reads = call ? [{ call, until: { field, values: [shown] }, fields }] : [];
  return { ...plan, prepare, reads };
}

function setStatus(action: ActionSpec, status: string, context: PlanContext): Call {
  const LoadBalancerId = { fill: 'identifier', resource } as const;
  return buildCall(action, { LoadBalancerId, LoadBalancerStatus: status }, context, 1);
}

/** An instance that was set inactive is of no use to other cases. */
function alone(plan: CallPlan): CallPlan {
  const fixtures = plan.fixtures.map((fixture) => (fixture.pooled ? { ...fixture, exclusive: true } : fixture));
  return { ...plan, fixtures };
}

function draft(topic: TopicRule, variant: string, plan: CallPlan): CaseDraft {
  return { variant, level: topic.level, title: `${plan.call.action}: ${topic.detail} (${variant})`, plan };
}
