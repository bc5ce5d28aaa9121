import type { Call } from '../../../cases/call.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import type { Choices } from '../../../generators/calls/build-call.ts';
import { actionFor, resourceNamed } from '../../../generators/calls/context.ts';
import { readCall } from '../../../generators/calls/read-call.ts';

/** A list of servers: the parameter that names some of them, who adds to it, and where it is read. */
export interface ServerList {
  readonly parameter: string;
  readonly adder: ActionSpec;
  /** The parameters that say whose list it is. */
  readonly owner: readonly string[];
  /** Servers in it have a port of their own. */
  readonly ported: boolean;
  /** Path of the list in what reads it. */
  readonly path: string;
  readonly read: (keys: Choices) => Call | undefined;
}

/** The list of servers that an action changes or is created with. */
export function serverListOf(action: ActionSpec, context: PlanningContext): ServerList {
  const { book } = context;
  const resource = resourceNamed(book, action.effect.resource);
  const parameter = action.parameters.find(({ items }) => items !== undefined);
  const holder = actionFor(book, 'read', resource.name) ? resource : resourceNamed(book, resource.aspectOf ?? '');
  const fields = actionFor(book, 'read', holder.name)?.response ?? [];
  const servers = fields.find(
    ({ path, type }) => type === 'list' && fields.some((it) => it.path === `${path}.ServerId`),
  );
  if (!parameter || !servers) throw new Error(`${action.name} is about no list of servers`);
  return {
    parameter: parameter.name,
    adder: actionFor(book, 'add', resource.name) ?? action,
    owner: resource.key,
    ported: fields.some(({ path }) => path === `${servers.path}.Port`),
    path: servers.path,
    read: (keys) => readCall(holder.name, undefined, keys, context, 1),
  };
}
