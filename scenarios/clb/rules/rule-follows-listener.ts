import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';

/** A rule has scheduling of its own until it is told to follow its listener, whose scheduling is another. */
export function ruleFollowsListener(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionNamed(context.book, 'SetRule');
  const call = buildCall(actionNamed(context.book, 'DescribeRuleAttribute'), {}, context, 1);
  const read: ExpectedRead = { call, fields: [{ path: 'Scheduler', equals: ['rr'], absent: 'ignore' }] };
  const plan = planForCall(
    {
      action,
      choices: { ListenerSync: 'on' },
      given: { Scheduler: 'rr' },
      expect: { answer: 'accept' },
      variant: 'scheduler',
      reads: () => [read],
    },
    context,
  );
  const own = buildCall(action, { ListenerSync: 'off', Scheduler: 'wrr' }, context, 1);
  const title = 'SetRule with ListenerSync on, after scheduling of its own';
  return [{ variant: 'scheduler', level: topic.level, title, plan: { ...plan, prepare: [...plan.prepare, own] } }];
}
