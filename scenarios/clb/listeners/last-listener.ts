import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { resourceNamed } from '../../../generators/calls/context.ts';
import { readCall } from '../../../generators/calls/read-call.ts';
import { keysOf } from '../../../generators/calls/resource-keys.ts';
import { eachDeletion } from './each-deletion.ts';

/** The instance whose last listener was deleted becomes inactive. */
export function lastListener(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const parent = resourceNamed(context.book, 'load-balancer');
  const deletions = eachDeletion(topic, context, () => {
    const call = readCall(parent.name, undefined, keysOf(parent, { action: '', parameters: {} }), context, 1);
    const field = parent.status ?? '';
    if (!call) return [];
    return [
      { call, until: { field, values: ['inactive'] }, fields: [{ path: field, equals: ['inactive'], absent: 'fail' }] },
    ];
  });
  return deletions.map((draft) => {
    const fixtures = draft.plan.fixtures.map((fixture) => (fixture.pooled ? { ...fixture, exclusive: true } : fixture));
    return { ...draft, plan: { ...draft.plan, fixtures } };
  });
}
