type Item = Readonly<Record<string, unknown>>;

/**
 * The value of a field of an item by its path: `Target.Port` stands in a structure of its own, and `Groups.1.GroupId` in the
 * first item of a list, which is counted from 1 as it is on the wire.
 */
export function fieldAt(item: Item, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => within(value, name), item);
}

/** An item with other values at some paths; `undefined` leaves a field out. */
export function withFields(item: Item, changes: Item): Item {
  return Object.entries(changes).reduce((current, [path, value]) => put(current, path.split('.'), value), item);
}

function put(item: Item, [name = '', ...rest]: readonly string[], value: unknown): Item {
  const inner = item[name];
  return { ...item, [name]: rest.length === 0 ? value : putWithin(inner, rest, value) };
}

function putWithin(inner: unknown, path: readonly string[], value: unknown): unknown {
  const [number = '', ...rest] = path;
  if (!isPlace(number)) return put(isItem(inner) ? inner : {}, path, value);
  const list: readonly unknown[] = Array.isArray(inner) ? inner : [];
  const index = Number(number) - 1;
  return Array.from({ length: Math.max(list.length, index + 1) }, (_, at) => {
    if (at !== index) return list[at];
    return rest.length === 0 ? value : putWithin(list[at], rest, value);
  });
}

function within(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return isPlace(name) ? (value[Number(name) - 1] as unknown) : undefined;
  return isItem(value) ? value[name] : undefined;
}

function isPlace(name: string): boolean {
  return /^[1-9]\d*$/.test(name);
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
