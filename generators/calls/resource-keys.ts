import type { Call, Slot } from '../../cases/call.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import { askedBy } from '../../specs/oracle/asked-by.ts';
import { readJson } from '../../specs/oracle/items.ts';
import type { Parameter } from '../../specs/parameter.ts';
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

/** The keys that an action has parameters for, under the names by which it asks for them. */
export function keysIn(action: ActionSpec, keys: Choices): Choices {
  return Object.fromEntries(
    Object.entries(keys).flatMap(([name, value]) => {
      const parameter = askedBy(action, name);
      if (!parameter) return [];
      return [[parameter.name, value === null || isList(value) ? value : asItIsAsked(parameter, [value])] as const];
    }),
  );
}

/** Whether a value is a list already, as that which a call itself has for a parameter that takes one. */
function isList(value: string | Slot): boolean {
  if (typeof value === 'string') return Array.isArray(readJson(value));
  return value.fill !== 'identifier' && value.fill !== 'unknown-identifier' && value.fill !== 'name';
}

/** Several resources of one list by their key. */
export function listedBy(action: ActionSpec, key: string, values: readonly (string | Slot)[]): Choices {
  const parameter = askedBy(action, key);
  return parameter ? { [parameter.name]: asItIsAsked(parameter, values) } : {};
}

/** How a list is asked for some resources alone: by their keys, or where it has no parameter for them, by the name that is theirs. */
export function askedAlone(action: ActionSpec, { named, uniquelyNamed }: Resource, keys: Choices, name: Slot): Choices {
  const byKey = keysIn(action, keys);
  if (Object.keys(byKey).length > 0 || named === undefined || !uniquelyNamed) return byKey;
  return listedBy(action, named, [name]);
}

/** A value, or several, as a parameter takes them: a plain list is one even of one, and a text with separators joins them. */
function asItIsAsked({ flattened, type }: Parameter, values: readonly (string | Slot)[]): string | Slot {
  const [only = ''] = values;
  return flattened && type === 'json' ? { fill: 'list', of: values } : only;
}

/** A valid key is tried on a resource that has it: a listener on that very port. */
export function pickKeys(resource: Resource, choices: Choices): Choices {
  return Object.fromEntries(
    Object.entries(choices).filter(([name, value]) => resource.key.includes(name) && typeof value === 'string'),
  );
}
