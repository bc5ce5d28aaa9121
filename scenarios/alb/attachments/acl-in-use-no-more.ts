import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicAction } from '../../topic-action.ts';
import { attaching, naming } from './attached.ts';

/** Once it was taken from the listener that had it, a list can be deleted. */
export function aclInUseNoMore(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const [action, add, remove] = (['delete', 'add', 'remove'] as const).map((operation) =>
    topicAction(topic, operation, context.book),
  );
  if (!action || !add || !remove) return [];
  const prepare = [attaching(add, [1], context), buildCall(remove, naming(remove, [1]), context, 1)];
  const plan = planForCall({ action, expect: { answer: 'accept' }, variant: 'dissociated', also: prepare }, context);
  const title = `${action.name} of what a listener had`;
  return [{ variant: 'dissociated', level: topic.level, title, plan: { ...plan, prepare } }];
}
