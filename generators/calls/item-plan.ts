import type { Call } from '../../cases/call.ts';
import type { CallPlan } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import { buildCall, type Choices } from './build-call.ts';
import { actionFor, resourceNamed } from './context.ts';
import { fixtureFor, tokensOf } from './fixture-plans.ts';
import { planForCall, type KeyedPlan } from './plan-for-call.ts';
import { askedAlone, keysIn, keysOf } from './resource-keys.ts';

/**
 * The call of a list action while at least one such resource exists. Where the action can be asked for that one alone,
 * it is: what else an account holds is not looked at. One that is made with what is given is the case's own.
 */
export function itemPlan(
  action: ActionSpec,
  context: PlanningContext,
  variant: string,
  kind?: string,
  given: Choices = {},
): CallPlan {
  if (context.book.jobs?.list === action.name) return jobPlan(action, context, variant);
  const { resource } = action.effect;
  const { variants } = resourceNamed(context.book, resource);
  const maker = actionFor(context.book, 'create', resource, kind ?? variants[0]);
  if (maker && maker.effect.identifier === undefined)
    return placedPlan(action, context, variant, kind ?? variants[0], given);
  const made = actionFor(context.book, 'create', resource) !== undefined;
  const keys = made ? keysOf(resourceNamed(context.book, resource), { action: action.name, parameters: {} }) : {};
  const existing = { action: action.name, parameters: keys as Call['parameters'] };
  const own = { fill: 'name' } as const;
  const choices = askedAlone(action, resourceNamed(context.book, resource), keys, own);
  const plan = planForCall({ action, expect: { answer: 'accept' }, variant, choices, also: [existing] }, context);
  const isOwn = Object.keys(given).length > 0;
  if (kind === undefined && !isOwn) return plan;
  const fixtures = plan.fixtures.map((fixture) => {
    if (fixture.resource !== resource) return fixture;
    const made = fixtureFor(resource, kind, given, context, context.seed(variant));
    return isOwn ? { ...made, exclusive: true as const } : made;
  });
  return { ...plan, fixtures };
}

/** The list that is asked for a resource, with what the resource is told by: its identifier, or what it was made with. */
export function itemPlanWithKeys(
  action: ActionSpec,
  context: PlanningContext,
  variant: string,
  kind?: string,
): KeyedPlan {
  const resource = resourceNamed(context.book, action.effect.resource);
  const plan = itemPlan(action, context, variant, kind);
  const made = plan.fixtures.find((fixture) => fixture.resource === resource.name);
  return { plan, keys: keysOf(resource, made?.call ?? { action: action.name, parameters: {} }) };
}

/** The list of what has no identifier and is told apart by what it is made with, as a listener is by its port. */
function placedPlan(
  action: ActionSpec,
  context: PlanningContext,
  variant: string,
  kind: string | undefined,
  given: Choices,
): CallPlan {
  const { resource } = action.effect;
  const fixture = fixtureFor(resource, kind, given, context, context.seed(variant));
  const choices = keysIn(action, keysOf(resourceNamed(context.book, resource), fixture.call));
  const also = [fixture.call];
  const plan = planForCall({ action, expect: { answer: 'accept' }, variant, choices, also }, context);
  const own = Object.keys(given).length > 0 ? { ...fixture, exclusive: true as const } : fixture;
  return { ...plan, fixtures: [...plan.fixtures, own] };
}

/** The list of jobs, asked for that of a creation that a job carries out. */
function jobPlan(action: ActionSpec, context: PlanningContext, variant: string): CallPlan {
  const { book } = context;
  const { resource } = action.effect;
  const [key = ''] = resourceNamed(book, resource).key;
  const creator = book.actions.find(
    ({ effect, response }) =>
      effect.operation === 'create' &&
      resourceNamed(book, effect.resource).parent === undefined &&
      response.some(({ path }) => path === book.jobs?.named),
  );
  const make = creator && buildCall(creator, tokensOf(creator, '-job'), context, context.seed(variant));
  const choices = make ? keysIn(action, { [key]: { fill: 'identifier', resource } }) : {};
  const also = make ? [make] : [];
  const plan = planForCall({ action, expect: { answer: 'accept' }, variant, choices, also }, context);
  return { ...plan, prepare: [...plan.prepare, ...also] };
}
