import type { CaseDraft } from '../../cases/call-plan.ts';
import type { ExpectedField } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { otherView, sharedFields } from '../../specs/derive/derive-agreements.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import { itemPlanWithKeys } from '../calls/item-plan.ts';
import { planWithKeys } from '../calls/plan-for-call.ts';
import { readBack } from '../read-back-cases.ts';

/** An answer that shows a resource, and the read of it: what both show is the same. What one leaves out is not compared. */
export function agreementCases(action: ActionSpec, context: PlanningContext): readonly CaseDraft[] {
  const fields = sharedFields(action, context.book, context).map(({ shown, read }): ExpectedField => ({
    path: read.path,
    equals: [],
    sameAs: shown.path,
    absent: 'ignore',
  }));
  if (fields.length === 0) return [];
  const variant = 'as-read';
  const made =
    action.effect.operation === 'create'
      ? planWithKeys({ action, expect: { answer: 'accept' }, variant }, context)
      : itemPlanWithKeys(action, context, variant);
  const title = `${action.name} shows what ${otherView(action, context.book)?.name ?? ''} shows`;
  const reads = readBack(action, made.keys, context, variant, fields);
  return [{ variant, level: 'should', title, plan: { ...made.plan, reads } }];
}
