import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Call, Slot } from '../../../cases/call.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planWithKeys } from '../../../generators/calls/plan-for-call.ts';

/** What the list shows of the log store of the case. */
const shown: Slot = {
  fill: 'servers',
  text: '[{"LogProject":"$declared.logProject#1","LogStore":"$declared.logStore#1","LoadBalancerId":"$made.load-balancer"}]',
};

/** A call about the log store of a load balancer, with or without one given before, and what the list shows of it then. */
export function accessLogPlan(
  topic: TopicRule,
  context: PlanningContext,
  {
    isGiven,
    expect,
    match,
  }: { readonly isGiven: boolean; readonly expect: Expectation; readonly match?: 'all' | 'none' },
): readonly CaseDraft[] {
  const [name = ''] = topic.actions;
  const { plan, keys } = planWithKeys({ action: actionNamed(context.book, name), expect, variant: 'one' }, context);
  const call = (action: string): Call => buildCall(actionNamed(context.book, action), keys, context, 1);
  const prepare = isGiven ? [call('SetAccessLogsDownloadAttribute')] : [];
  const items = match ? [{ path: 'LogsDownloadAttributes.LogsDownloadAttribute', match, items: shown }] : [];
  const reads = match ? [{ call: call('DescribeAccessLogsDownloadAttribute'), fields: [], items }] : [];
  return [{ variant: 'one', level: topic.level, title: `${name}: ${topic.detail}`, plan: { ...plan, prepare, reads } }];
}
