/** Replaces what differs from run to run by placeholders, numbered in order of appearance within one case. */
export interface Normaliser {
  readonly text: (text: string) => string;
}

export interface Volatile {
  /** Identifiers the target made, each with its resource; of all executions, for any of them may be the one that is shown. */
  readonly identifiers: readonly (readonly [resource: string, identifier: string])[];
  /** Prefix of the run's names and tokens. */
  readonly prefix: string;
  /** Shown instead of the origin of an embedded target. */
  readonly endpoint: { readonly origin: string; readonly shown: string };
}

/** Told apart by number: whether two of them are equal does not depend on the clock. */
const numbered: readonly (readonly [string, RegExp])[] = [
  ['uuid', /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/g],
  ['hash', /\b[0-9a-f]{64}\b/g],
  ['address', /\b(?!127\.0\.0\.1)\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b/g],
];

/** Moments; two that fall into one second in one run may fall into two in the next, so they are not told apart. */
const moments: readonly (readonly [string, RegExp])[] = [
  ['{time}', /\d{4}-\d{2}-\d{2}T\d{2}(?::|%3A|%253A)\d{2}(?:(?::|%3A|%253A)\d{2})?(?:\.\d+)?Z/g],
  ['{stamp}', /\b1\d{12}\b/g],
];

/** Makes a normaliser for one case; the same texts in the same order give the same placeholders. */
export function createNormaliser({ identifiers, prefix, endpoint }: Volatile): Normaliser {
  const numbers = new Map<string, string>();
  const counts = new Map<string, number>();
  const placeholder = (kind: string, raw: string): string => {
    const known = numbers.get(raw);
    if (known !== undefined) return known;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const made = `{${kind}-${count}}`;
    numbers.set(raw, made);
    return made;
  };
  return {
    text: (text) => {
      let result = hide(text, endpoint);
      for (const [resource, identifier] of identifiers) result = result.replaceAll(identifier, `{${resource}}`);
      result = result.replaceAll(prefix, '{run}');
      for (const [shown, pattern] of moments) result = result.replaceAll(pattern, shown);
      for (const [kind, pattern] of numbered) result = result.replaceAll(pattern, (raw) => placeholder(kind, raw));
      return result;
    },
  };
}

function hide(text: string, { origin, shown }: Volatile['endpoint']): string {
  return origin === shown ? text : text.replaceAll(origin, shown).replaceAll(new URL(origin).host, shown);
}
