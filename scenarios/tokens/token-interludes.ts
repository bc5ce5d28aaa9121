import { isRequiredByAll } from '../../specs/derive/undecided-repetition.ts';
import type { Call, Slot } from '../../cases/call.ts';
import type { ExpectedList } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { TokenInterlude } from '../../specs/repetition.ts';
import { buildCall, listed, type Choices } from '../../generators/calls/build-call.ts';
import { actionFor } from '../../generators/calls/context.ts';
import { keysIn } from '../../generators/calls/resource-keys.ts';
import { ownName, type Creation } from './token-creation.ts';
import type { TokenPair } from './token-relations.ts';
import { listByName } from './token-census.ts';

/** The first creation and what follows it before the second. */
export interface Interlude {
  readonly first: Call;
  readonly steps: readonly Call[];
  /** What the second must leave as the steps have made it. */
  readonly lists?: readonly ExpectedList[];
}

/** How the first creation becomes what a cell asks for; nothing where no action does that. */
export function becoming(
  creation: Creation,
  after: TokenInterlude,
  { first }: TokenPair,
  context: PlanningContext,
): Interlude | undefined {
  if (after === 'failed') return failing(creation, first, context);
  if (after === 'changed') return changing(creation, first, context);
  if (after === 'deleted') {
    const action = actionFor(context.book, 'delete', creation.resource.name);
    return action && { first, steps: [buildOn(creation, action, {}, context)] };
  }
  return { first, steps: [] };
}

/** Without something that every edition requires, a creation is refused. */
function failing({ action, token }: Creation, first: Call, context: PlanningContext): Interlude | undefined {
  const missing = action.parameters.find(
    (parameter) => parameter.name !== token && listed(parameter, context) && isRequiredByAll(parameter),
  );
  if (!missing) return undefined;
  const { [missing.name]: _missing, ...parameters } = first.parameters;
  return { first: { ...first, parameters, sending: { mayFail: true } }, steps: [] };
}

/** The resource is given another name, which the repeated creation must leave. */
function changing(creation: Creation, first: Call, context: PlanningContext): Interlude | undefined {
  const { resource } = creation;
  const { named } = resource;
  if (named === undefined) return undefined;
  const naming = context.book.actions.filter(
    ({ effect, parameters }) =>
      effect.operation === 'update' &&
      effect.resource === resource.name &&
      parameters.some(({ name }) => name === named),
  );
  // What is for nothing else needs nothing else.
  const isForNames = ({ parameters }: ActionSpec): boolean =>
    parameters.some(({ name, required }) => name === named && required.statements.some(({ prose }) => prose));
  const action = naming.find(isForNames) ?? naming[0];
  if (!action) return undefined;
  const steps = [buildOn(creation, action, { [named]: ownName('-changed') }, context)];
  const list = listByName(creation, ownName('-changed'), context);
  const made: Slot = { fill: 'identifier', resource: resource.name, nth: 0 };
  return { first, steps, lists: list ? [{ ...list, holds: [made], lacks: [] }] : [] };
}

function buildOn({ resource }: Creation, action: ActionSpec, choices: Choices, context: PlanningContext): Call {
  const key = resource.key.at(-1) ?? '';
  const keys: Choices = { [key]: { fill: 'identifier', resource: resource.name, nth: 0 } };
  return buildCall(action, { ...keysIn(action, keys), ...choices }, context, 1);
}
