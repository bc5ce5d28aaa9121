import type { Call, Slot } from '../../cases/call.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Resource } from '../../specs/service.ts';
import type { Choices } from './build-call.ts';

/** The values by which a resource made by `call` is addressed: its identifier, or its key parameters. */
export function keysOf(resource: Resource, call: Call): Choices {
  return Object.fromEntries(
    resource.key.map((name): [string, string | Slot] => [
      name,
      call.parameters[name] ?? { fill: 'identifier', resource: resource.name },
    ]),
  );
}

/** The keys that an action has parameters for. */
export function keysIn(action: ActionSpec, keys: Choices): Choices {
  const names = new Set(action.parameters.map(({ name }) => name));
  return Object.fromEntries(Object.entries(keys).filter(([name]) => names.has(name)));
}

/** A valid key is tried on a resource that has it: a listener on that very port. */
export function pickKeys(resource: Resource, choices: Choices): Choices {
  return Object.fromEntries(
    Object.entries(choices).filter(([name, value]) => resource.key.includes(name) && typeof value === 'string'),
  );
}
