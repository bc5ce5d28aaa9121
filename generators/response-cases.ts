import type { Call, CaseDraft, PlanContext } from '../specs/call-plan.ts';
import { judge } from '../specs/judge.ts';
import type { ActionSpec, Level, ResponseField } from '../specs/model.ts';
import { actionFor } from './context.ts';
import { buildCall } from './build-call.ts';
import { fullChoices } from './full-choices.ts';
import { keysIn, keysOf, planCall, resourceNamed } from './plan-call.ts';

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

/**
 * The answer of a list action while at least one such resource exists. Where the action can be asked for that one alone,
 * it is: what else an account holds is not looked at.
 */
function itemCase(action: ActionSpec, field: ResponseField, level: Level, context: PlanContext): CaseDraft {
  const { resource } = action.effect;
  const made = actionFor(context.book, 'create', resource) !== undefined;
  const keys = made ? keysOf(resourceNamed(context.book, resource), { action: action.name, parameters: {} }) : {};
  const existing = { action: action.name, parameters: keys as Call['parameters'] };
  const choices = keysIn(action, keys);
  const variant = 'one-made';
  const expect = { answer: 'accept' } as const;
  const plan = planCall({ action, expect, variant, choices, also: [existing] }, context);
  return {
    variant,
    level,
    title: `${field.path} in the answer of ${action.name}`,
    plan: { ...plan, field: field.path },
  };
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
