type Item = Readonly<Record<string, unknown>>;

/** The value of a field of an item by its path: `Target.Port` stands in a structure of its own. */
export function fieldAt(item: Item, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (isItem(value) ? value[name] : undefined), item);
}

/** An item with other values at some paths; `undefined` leaves a field out. */
export function withFields(item: Item, changes: Item): Item {
  return Object.entries(changes).reduce((current, [path, value]) => put(current, path.split('.'), value), item);
}

function put(item: Item, [name = '', ...rest]: readonly string[], value: unknown): Item {
  const inner = item[name];
  return { ...item, [name]: rest.length === 0 ? value : put(isItem(inner) ? inner : {}, rest, value) };
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
