/** A place on the way to a field where an answer ends: something is not there, or a list holds nothing. */
export interface Gap {
  readonly at: string;
  readonly kind: 'absent' | 'empty';
}

/** All values at a dotted path of an answer, and every place on the way to it where there was nothing more. */
export interface Findings {
  readonly values: readonly unknown[];
  readonly gaps: readonly Gap[];
}

/**
 * Looks a field up in a decoded answer; lists on the way are walked item by item. An empty element of XML stands for an
 * object or list without contents.
 */
export function lookUpField(body: unknown, path: string, isList: (path: string) => boolean): Findings {
  const names = path.split('.');
  const values: unknown[] = [];
  const gaps: Gap[] = [];
  visit(body, 0);
  return { values, gaps };

  function visit(node: unknown, depth: number): void {
    const name = names[depth];
    if (name === undefined) {
      values.push(node);
      if (Array.isArray(node) && node.length === 0) gaps.push({ at: path, kind: 'empty' });
      return;
    }
    if (Array.isArray(node)) {
      if (node.length === 0) gaps.push({ at: names.slice(0, depth).join('.'), kind: 'empty' });
      for (const item of node as readonly unknown[]) visit(item, depth);
      return;
    }
    const value = isRecord(node) ? node[name] : undefined;
    const at = names.slice(0, depth + 1).join('.');
    if (value !== undefined) visit(value, depth + 1);
    else gaps.push({ at, kind: node === '' && isList(at) ? 'empty' : 'absent' });
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
