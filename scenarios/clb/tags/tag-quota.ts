import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { added, manyTags, textOfTags } from './tag-calls.ts';

/** Ten tags fit on a load balancer, in two calls; the eleventh does not. */
export function tagQuota(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const [first, second] = [manyTags(5, 1), manyTags(5, 6)];
  const tenth = added(topic, context, 'ten', { before: [first], call: second, after: [...first, ...second] });
  const eleventh = added(topic, context, 'eleven', { before: [first, second], call: manyTags(1, 11), after: [] });
  const plan = planForCall(
    {
      action: actionNamed(context.book, 'AddTags'),
      choices: { Tags: textOfTags(manyTags(1, 11)) },
      expect: { answer: 'reject', errors: { named: [], listed: [] } },
      variant: 'eleven',
    },
    context,
  );
  return [tenth, { ...eleventh, plan: { ...plan, prepare: eleventh.plan.prepare } }];
}
