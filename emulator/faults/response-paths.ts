import type { Fields } from '../call.ts';

/** What to do with the last name of a path: the object that holds it, and the name. */
type Edit = (holder: Record<string, unknown>, name: string) => void;

/** Changes every occurrence of a dotted path in a copy of a body; lists on the way are walked item by item. */
export function editPath(fields: Fields, path: string, edit: Edit): Fields {
  const copy = structuredClone(fields) as Record<string, unknown>;
  walk(copy, path.split('.'), edit);
  return copy;
}

function walk(node: unknown, names: readonly string[], edit: Edit): void {
  if (Array.isArray(node)) {
    for (const item of node) walk(item, names, edit);
    return;
  }
  const [name, ...rest] = names;
  if (typeof node !== 'object' || node === null || name === undefined || !(name in node)) return;
  const holder = node as Record<string, unknown>;
  if (rest.length === 0) edit(holder, name);
  else walk(holder[name], rest, edit);
}
