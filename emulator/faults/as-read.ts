import type { ActionSpec } from '../../specs/action-spec.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { asAsked, askedBy } from '../../specs/oracle/asked-by.ts';
import { readJson } from '../../specs/oracle/items.ts';
import { inRegion } from '../../specs/in-region.ts';
import type { Fields, Invocation } from '../core/call.ts';
import { Refusal } from '../core/refusal.ts';
import type { World } from '../core/world.ts';

/** What a read shows of the resource that a call is about, if it is there. */
export function asRead(call: Invocation, reader: ActionSpec, world: World): Fields | undefined {
  const names = [...keysOf(reader, world.book), ...Object.keys(inRegion(world.book.service, ''))];
  const parameters = Object.fromEntries(
    names.flatMap((name) => {
      const [parameter, value] = [askedBy(reader, name), keyIn(call, name)];
      return parameter && value !== undefined ? [[parameter.name, asAsked(parameter, value)] as const] : [];
    }),
  );
  try {
    return world.carryOut({ ...call, spec: reader, parameters });
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** The value that a call has for a key, also where it asks for it by a list of one. */
export function keyIn({ spec, parameters }: Invocation, key: string): string | undefined {
  const parameter = askedBy(spec, key);
  const value = parameter && parameters[parameter.name];
  if (!parameter?.flattened || value === undefined) return value;
  const list = readJson(value);
  return Array.isArray(list) && list.length === 1 ? String(list[0]) : undefined;
}

/** The parameters by which the resource of an action is told from others. */
export function keysOf({ effect }: ActionSpec, { service }: SpecBook): readonly string[] {
  return service.resources.find(({ name }) => name === effect.resource)?.key ?? [];
}

/** What a field shows; where it is one of the items of a list, that of the item with the given keys. */
export function shownAt(
  fields: Fields,
  path: string,
  keys: readonly (readonly [name: string, value: string | undefined])[],
): unknown {
  let node: unknown = fields;
  for (const name of path.split('.')) {
    if (Array.isArray(node)) node = node.find((item: Fields) => keys.every(([key, value]) => item[key] === value));
    node = typeof node === 'object' && node !== null ? (node as Fields)[name] : undefined;
  }
  return node;
}
