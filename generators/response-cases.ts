import type { Call, CaseDraft, PlanContext } from '../specs/call-plan.ts';
import { judge } from '../specs/judge.ts';
import type { ActionSpec, ResponseField } from '../specs/model.ts';
import { actionFor } from './context.ts';
import { buildCall } from './build-call.ts';
import { fullChoices } from './full-choices.ts';
import { planCall } from './plan-call.ts';

/** A response field, in the answer about a plain resource and about one with every optional parameter set. */
export function responseCases(action: ActionSpec, field: ResponseField, context: PlanContext): readonly CaseDraft[] {
  const judgement = judge(field.presence, () => true, context);
  if (judgement.expect === 'silent') return [];
  const { operation, resource, variant } = action.effect;
  const shows = operation === 'read' || operation === 'list';
  const creator = shows ? actionFor(context.book, 'create', resource, variant) : undefined;
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

/** One child of every kind that the resource can hold, so that lists of them are not empty. */
function createChildren(resource: string, context: PlanContext): readonly Call[] {
  return context.book.service.resources
    .filter(({ parent }) => parent === resource)
    .flatMap(({ name, variants }) => {
      const creator = actionFor(context.book, 'create', name, variants[0]);
      return creator ? [buildCall(creator, {}, context, context.seed(name))] : [];
    });
}

function hasOptions(creator: ActionSpec, context: PlanContext): boolean {
  const pooled = context.book.service.resources.some(({ parent }) => parent === creator.effect.resource);
  return !pooled && Object.keys(fullChoices(creator, context, 1)).length > 0;
}
