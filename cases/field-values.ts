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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
