import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { actionNamed } from '../../generators/calls/context.ts';
import { planForCall } from '../../generators/calls/plan-for-call.ts';

/** The region of the run is among the regions. */
export function listOwnRegion(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return topic.actions.map((name) => {
    const action = actionNamed(context.book, name);
    const variant = 'own-region';
    const plan = planForCall({ action, expect: { answer: 'accept' }, variant }, context);
    const key = context.book.service.regionParameter ?? '';
    const list = { calls: [plan.call], items: action.effect.items ?? '', key, lacks: [] };
    const lists = [{ ...list, holds: [{ fill: 'region' } as const] }];
    return { variant, level: topic.level, title: `${name}: ${topic.detail}`, plan: { ...plan, lists } };
  });
}
