import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Call } from '../../../cases/call.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionFor, actionNamed } from '../../../generators/calls/context.ts';
import { planWithKeys } from '../../../generators/calls/plan-for-call.ts';
import { creation, one } from './rule-calls.ts';

/** The rule of a deleted listener is read again. */
export function ruleCascade(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionFor(context.book, 'delete', 'listener');
  if (!action) return [];
  const request = { action, expect: { answer: 'accept' }, variant: 'http', resourceVariant: 'http' } as const;
  const { plan, keys } = planWithKeys(request, context);
  const group = groupOf(context);
  const call = buildCall(actionNamed(context.book, 'DescribeRuleAttribute'), {}, context, 1);
  const reads = [{ call, fields: [], refused: { named: [], listed: [] } }];
  const prepare = [...group, creation([one], keys, context)];
  return [
    {
      variant: 'http',
      level: topic.level,
      title: 'a listener with a rule is deleted',
      plan: { ...plan, prepare, reads },
    },
  ];
}

function groupOf(context: PlanningContext): readonly Call[] {
  const creator = actionFor(context.book, 'create', 'vserver-group');
  return creator ? [buildCall(creator, {}, context, context.seed('group'))] : [];
}
