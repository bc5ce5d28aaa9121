import type { ActionSpec } from '../../specs/action-spec.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { inRegion } from '../../specs/in-region.ts';
import type { Fields, Invocation } from '../core/call.ts';
import { Refusal } from '../core/refusal.ts';
import type { World } from '../core/world.ts';

/** What a read shows of the resource that a call is about, if it is there. */
export function asRead(call: Invocation, reader: ActionSpec, world: World): Fields | undefined {
  const names = new Set([...keysOf(reader, world.book), ...Object.keys(inRegion(world.book.service, ''))]);
  const parameters = Object.fromEntries(Object.entries(call.parameters).filter(([name]) => names.has(name)));
  try {
    return world.carryOut({ ...call, spec: reader, parameters });
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
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
