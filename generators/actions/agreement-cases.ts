import type { CaseDraft } from '../../cases/call-plan.ts';
import type { ExpectedField } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { otherView, sharedFields } from '../../specs/derive/derive-agreements.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Resource } from '../../specs/service.ts';
import { itemPlan } from '../calls/item-plan.ts';
import { planWithKeys, type KeyedPlan } from '../calls/plan-for-call.ts';
import { keysOf } from '../calls/resource-keys.ts';
import { resourceNamed } from '../calls/context.ts';
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
  const resource = resourceNamed(context.book, action.effect.resource);
  const made =
    action.effect.operation === 'create'
      ? planWithKeys({ action, expect: { answer: 'accept' }, variant }, context)
      : listedWithKeys(action, resource, variant, context);
  const title = `${action.name} shows what ${otherView(action, context.book)?.name ?? ''} shows`;
  const reads = readBack(action, made.keys, context, variant, fields);
  return [{ variant, level: 'should', title, plan: { ...made.plan, reads } }];
}

/** The list that is asked for a resource, with what the resource is told by: its identifier, or what it was made with. */
function listedWithKeys(action: ActionSpec, resource: Resource, variant: string, context: PlanningContext): KeyedPlan {
  const plan = itemPlan(action, context, variant);
  const made = plan.fixtures.find((fixture) => fixture.resource === resource.name);
  return { plan, keys: keysOf(resource, made?.call ?? { action: action.name, parameters: {} }) };
}
