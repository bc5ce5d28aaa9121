import type { CaseDraft, PlanContext } from '../specs/call-plan.ts';
import { judge } from '../specs/judge.ts';
import type { ActionSpec, Level, ResponseField } from '../specs/model.ts';
import { actionFor } from './context.ts';
import { createChildren } from './create-children.ts';
import { fullChoices } from './full-choices.ts';
import { itemPlan } from './item-plan.ts';
import { planCall } from './plan-call.ts';

/** A response field, in the answer about a plain resource and about one with every optional parameter set. */
export function responseCases(action: ActionSpec, field: ResponseField, context: PlanContext): readonly CaseDraft[] {
  const judgement = judge(field.presence, () => true, context);
  if (judgement.expect === 'silent') return [];
  if (action.effect.operation === 'list') return [itemCase(action, field, judgement.level, context)];
  const { operation, resource, variant } = action.effect;
  const creator = operation === 'read' ? actionFor(context.book, 'create', resource, variant) : undefined;
  const make = (name: string, given: ReturnType<typeof fullChoices>): CaseDraft => ({
    variant: name,
    level: judgement.level,
    title: `${field.path} in the answer of ${action.name} (${name})`,
    plan: { ...planCall({ action, expect: { answer: 'accept' }, variant: name, given }, context), field: field.path },
  });
  const plain = make('plain', {});
  const children = operation === 'read' ? createChildren(resource, context) : [];
  if (children.length > 0) {
    const parent = make('with-children', {});
    return [plain, { ...parent, plan: { ...parent.plan, prepare: children } }];
  }
  return creator && resource !== action.effect.identifier && hasOptions(creator, context)
    ? [plain, make('full', fullChoices(creator, context, context.seed('full')))]
    : [plain];
}

function itemCase(action: ActionSpec, field: ResponseField, level: Level, context: PlanContext): CaseDraft {
  const variant = 'one-made';
  return {
    variant,
    level,
    title: `${field.path} in the answer of ${action.name}`,
    plan: { ...itemPlan(action, context, variant), field: field.path },
  };
}

function hasOptions(creator: ActionSpec, context: PlanContext): boolean {
  const pooled = context.book.service.resources.some(({ parent }) => parent === creator.effect.resource);
  return !pooled && Object.keys(fullChoices(creator, context, 1)).length > 0;
}
