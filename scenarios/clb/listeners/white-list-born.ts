import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';

/** What the white list of a new listener shows. */
export function whiteListBorn(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return topic.actions.map((name) => {
    const expect: Expectation = { answer: 'observe', accepting: [], rejecting: [] };
    const plan = planForCall({ action: actionNamed(context.book, name), expect, variant: 'born' }, context);
    return { variant: 'born', level: topic.level, title: 'the white list of a new listener', plan };
  });
}
