import type { Fields } from '../../core/call.ts';

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

/** Puts a value at a dotted path of a copy of a body: where the way there is missing it is made, and an empty list gets an item. */
export function putPath(fields: Fields, path: string, value: unknown, isList: (path: string) => boolean): Fields {
  const copy = structuredClone(fields) as Record<string, unknown>;
  put(copy, path.split('.'), 0);
  return copy;

  function put(holder: Record<string, unknown>, names: readonly string[], depth: number): void {
    const name = names[depth] ?? '';
    if (depth === names.length - 1) {
      holder[name] = value;
      return;
    }
    const next = (holder[name] ??= isList(names.slice(0, depth + 1).join('.')) ? [] : {});
    if (Array.isArray(next) && next.length === 0) next.push({});
    for (const item of [next].flat()) put(item as Record<string, unknown>, names, depth + 1);
  }
}
