import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planWithKeys } from '../../../generators/calls/plan-for-call.ts';
import { topicErrors } from '../../topic-errors.ts';

/** What belongs to other ways of charging is asked of a load balancer that is charged by its use. */
export function chargedByUse(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const change = actionNamed(context.book, 'ModifyLoadBalancerInstanceChargeType');
  // What is charged by its use is billed by traffic.
  const given = { InternetChargeType: null, Bandwidth: null };
  return topic.actions.map((name): CaseDraft => {
    const action = actionNamed(context.book, name);
    const { plan, keys } = planWithKeys({ action, expect, variant: name, given }, context);
    const prepare = [buildCall(change, keys, context, 1)];
    const costs = [...(plan.costs ?? []), 'InstanceChargeType=PayByCLCU'];
    const title = `${name} on a load balancer that is charged by its use`;
    return { variant: name, level: topic.level, title, plan: { ...plan, prepare, costs: [...new Set(costs)] } };
  });
}
