/** How a decoded body is prepared for a comparison by data alone. */
export interface Comparison {
  /** One of the bodies came as XML: compare what XML can express, in which all is text and a list of one is no list. */
  readonly asText: boolean;
  /** Dotted paths that are left out. */
  readonly except: ReadonlySet<string>;
}

/**
 * The data of a decoded body in a form in which equal data is equal JSON text: no document promises an order of list
 * items or fields, and none says whether what is empty is left out.
 */
export function comparableBody(body: unknown, comparison: Comparison, path = ''): unknown {
  if (Array.isArray(body)) {
    const items = body
      .map((item) => comparableBody(item, comparison, path))
      .filter((item) => item !== undefined)
      .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    if (items.length === 0) return undefined;
    return comparison.asText && items.length === 1 ? items[0] : items;
  }
  if (typeof body === 'object' && body !== null) {
    const fields = Object.entries(body)
      .map(([name, value]): [string, unknown] => [name, fieldOf(name, value, comparison, path)])
      .filter(([, value]) => value !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    return fields.length === 0 ? undefined : Object.fromEntries(fields);
  }
  if (body === null || body === undefined || body === '') return undefined;
  // White space between two tags is layout.
  if (comparison.asText && typeof body === 'string' && /^[ \t\r\n]*$/.test(body)) return undefined;
  return comparison.asText ? plainText(body) : body;
}

function fieldOf(name: string, value: unknown, comparison: Comparison, path: string): unknown {
  const own = path === '' ? name : `${path}.${name}`;
  return comparison.except.has(own) ? undefined : comparableBody(value, comparison, own);
}

/** Decimals and integers that a reader of JSON rounds are rounded; line ends are those of XML readers. */
function plainText(value: unknown): string {
  const text = String(value).replaceAll(/\r\n?/g, '\n');
  const number = Number(text);
  const isRounded = /^-?\d+(\.\d+)?$/.test(text) && !Number.isSafeInteger(number);
  return isRounded || /^-?\d+\.\d+$/.test(text) ? String(number) : text;
}
