import type { Slot } from '../../cases/call.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Resource } from '../../specs/service.ts';
import type { TopicRule } from '../../specs/topic.ts';
import type { Choices } from '../../generators/calls/build-call.ts';
import { actionFor, actionNamed, resourceNamed } from '../../generators/calls/context.ts';

/** An action that takes a token, with what it is about. */
export interface TokenAction {
  readonly action: ActionSpec;
  /** The parameter that is the token. */
  readonly token: string;
  readonly resource: Resource;
}

/** One that makes something, with the list that shows it. */
export interface Creation extends TokenAction {
  readonly list: ActionSpec | undefined;
  /** What every creation of the matrix holds: a token and, where the resource has one, a name of the case's own. */
  readonly base: Choices;
}

/** The creation that a promise speaks of; nothing if the edition in force does not list its token. */
export function creationOf({ about }: TopicRule, { book }: PlanningContext): Creation | undefined {
  const { action: maker, parameter: token } = about;
  if (maker === undefined || token === undefined) return undefined;
  const action = actionNamed(book, maker);
  const resource = resourceNamed(book, action.effect.resource);
  const name = resource.named === undefined ? {} : { [resource.named]: ownName('-1') };
  const list = actionFor(book, 'list', resource.name);
  return { action, token, resource, list, base: { [token]: ownToken('-a'), ...name } };
}

/** A token that no other case sends. */
export function ownToken(suffix: string, length?: number): Slot {
  return { fill: 'token', suffix, ...(length === undefined ? {} : { length }) };
}

/** A name that no other case gives. */
export function ownName(suffix: string): Slot {
  return { fill: 'name', suffix };
}
