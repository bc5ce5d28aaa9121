type Words = Readonly<Record<string, string>>;

/** A value in which keys with a dollar become what a call calls them; a dotted name becomes nested objects. */
export function spellWords(value: unknown, words: Words): unknown {
  if (Array.isArray(value)) return value.map((item) => spellWords(item, words));
  if (typeof value !== 'object' || value === null) return value;
  const spelt: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value))
    put(spelt, spellPath(key, words).split('.'), spellWords(inner, words));
  return spelt;
}

/** A dotted path in which parts with a dollar become what a call calls them. */
export function spellPath(path: string, words: Words): string {
  return path
    .split('.')
    .map((part) => (part.startsWith('$') ? (words[part.slice(1)] ?? part) : part))
    .join('.');
}

/** A text in which words in quotes, such as `"$count"`, become the last part of what a call calls them. */
export function spellText(text: string, words: Words): string {
  return text.replaceAll(/\$([a-z]+)/g, (whole, word: string) => words[word]?.split('.').at(-1) ?? whole);
}

/** The words that a value or text uses. */
export function wordsIn(value: unknown): readonly string[] {
  return [...JSON.stringify(value ?? null).matchAll(/\$([a-z]+)/g)].map(([, word = '']) => word);
}

function put(target: Record<string, unknown>, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    target[name] = value;
    return;
  }
  const inner = (target[name] ?? {}) as Record<string, unknown>;
  target[name] = inner;
  put(inner, rest, value);
}

/** What a dotted path leads to; undefined where there is nothing. */
export function lookUp(value: unknown, path: string): unknown {
  if (path === '') return value;
  return path.split('.').reduce<unknown>((inner, name) => {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, name)) return undefined;
    return (inner as Record<string, unknown>)[name];
  }, value);
}
