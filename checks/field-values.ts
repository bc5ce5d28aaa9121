/** All values at a dotted path of a response; lists on the way are walked through. */
export function fieldValues(body: unknown, path: string): readonly unknown[] {
  let values: readonly unknown[] = [body];
  for (const name of path.split('.')) {
    values = values.flatMap((value) => {
      const items: readonly unknown[] = Array.isArray(value) ? value : [value];
      return items.flatMap((item) => (isRecord(item) && item[name] !== undefined ? [item[name]] : []));
    });
  }
  return values;
}

/** Whether the object that would hold the last name of a path is there at all. */
export function hasParent(body: unknown, path: string): boolean {
  const dot = path.lastIndexOf('.');
  if (dot === -1) return true;
  return fieldValues(body, path.slice(0, dot)).flat().some(isRecord);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
