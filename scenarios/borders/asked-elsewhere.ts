import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { actionNamed } from '../../generators/calls/context.ts';
import { planForCall } from '../../generators/calls/plan-for-call.ts';
import { anotherRegion } from './another-region.ts';

/** What stands in something that another region holds: no document says what a call that names both is answered. */
export function askedElsewhere(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return topic.actions.map((variant) => {
    const action = actionNamed(context.book, variant);
    const expect = { answer: 'observe', accepting: [], rejecting: [] } as const;
    const plan = planForCall({ action, choices: anotherRegion(context), expect, variant }, context);
    return { variant, level: topic.level, title: `${variant} under another region`, plan };
  });
}
