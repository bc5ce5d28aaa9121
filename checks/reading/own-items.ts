/**
 * An answer's body without the items of lists that bear another value of a field than the call asked for: where a target, or
 * an edition, does not know what the list is asked by, it shows what belongs to others too.
 */
export function ownItems(body: unknown, asked: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(body)) {
    return body.filter((item) => !isOfOthers(item, asked)).map((item) => ownItems(item, asked));
  }
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, ownItems(value, asked)]));
}

function isOfOthers(item: unknown, asked: Readonly<Record<string, string>>): boolean {
  if (typeof item !== 'object' || item === null) return false;
  return Object.entries(item).some(
    ([name, value]) => ['string', 'number'].includes(typeof value) && name in asked && asked[name] !== String(value),
  );
}
