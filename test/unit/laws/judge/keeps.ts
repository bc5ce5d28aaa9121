/** Whether a text keeps a constraint, or the constraint does not speak of it. */
export type Keeping = 'kept' | 'broken' | 'unsaid';

interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly also?: readonly (string | number)[];
}

interface Characters {
  readonly characters: string;
  readonly incomplete?: boolean;
  readonly first?: string;
  readonly prefix?: string;
  readonly forbiddenPrefixes?: readonly string[];
  readonly not?: readonly string[];
  readonly anyCase?: boolean;
  readonly without?: readonly string[];
  readonly host?: string;
  readonly also?: readonly string[];
  readonly within?: string;
}

type Keeps = (constraint: never, text: string, separator?: string) => Keeping;

/** How a text is held against what is written under each key of a parameter, but for lists of objects. */
export const keepsFacet: Readonly<Record<string, Keeps>> = {
  range: (bounds: Bounds, text) => told(bounds.also?.includes(Number(text)) === true || lies(Number(text), bounds)),
  enum: (values: readonly (string | number | boolean)[], text, separator) => {
    const wanted = new Set(values.map(String));
    const given = separator === undefined ? [text] : text.split(separator);
    return told(given.every((one) => wanted.has(one)));
  },
  length: (bounds: Bounds, text) => told(bounds.also?.includes(text) === true || lies(Array.from(text).length, bounds)),
  pattern: keepsPattern,
  addresses: ({ max, forbidden = [] }: { readonly max?: number; readonly forbidden?: readonly string[] }, text) => {
    const given = text.split(',');
    return told(lies(given.length, max === undefined ? {} : { max }) && given.every((one) => isBlock(one, forbidden)));
  },
};

/** Whether a text is written as its type is. */
export function hasType(type: string, text: string): boolean {
  if (type === 'integer') return /^-?[0-9]+$/u.test(text);
  if (type === 'boolean') return ['true', 'false'].includes(text);
  return type !== 'json' || asJson(text) !== undefined;
}

/** What a text holds as JSON, or undefined. */
export function asJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether a number lies within bounds, which belong to them. */
export function lies(number: number, { min, max }: Bounds): boolean {
  return !(min !== undefined && number < min) && !(max !== undefined && number > max);
}

export function told(isKept: boolean): Keeping {
  return isKept ? 'kept' : 'broken';
}

function keepsPattern(pattern: Characters, text: string): Keeping {
  if (pattern.also?.includes(text) === true) return 'kept';
  const letters = Array.from(text);
  const start = letters[0] ?? '';
  const isIn = (body: string, letter: string): boolean => new RegExp(`[${body}]`, 'u').test(letter);
  const wrongStart =
    (pattern.first !== undefined && !isIn(pattern.first, start)) ||
    (pattern.prefix !== undefined && !text.startsWith(pattern.prefix)) ||
    (pattern.forbiddenPrefixes ?? []).some((prefix) => text.startsWith(prefix));
  if (wrongStart || isForbidden(pattern, text)) return 'broken';
  const strange = letters.some((letter) => !isIn(pattern.characters, letter));
  if (strange) return pattern.incomplete === true ? 'unsaid' : 'broken';
  const ends = pattern.within === undefined ? [] : [start, letters.at(-1) ?? ''];
  return ends.some((letter) => isIn(pattern.within ?? '', letter)) ? 'unsaid' : 'kept';
}

function isForbidden({ not = [], anyCase, without = [], host }: Characters, text: string): boolean {
  const alike = (one: string): boolean =>
    one === text || (anyCase === true && one.toUpperCase() === text.toUpperCase());
  if (not.some(alike) || without.some((part) => text.split(part).length > 1)) return true;
  if (host === undefined || (host === 'name-or-expression' && text.startsWith('~'))) return false;
  const labels = text.split('.');
  const [first = '', last = ''] = [labels.at(0), labels.at(-1)];
  const isName = labels.length > 1 && first !== '' && last !== '' && !first.startsWith('-') && !/[\d-]/u.test(last);
  return !isName;
}

/** An IPv4 address, or one with the length of its network. */
function isBlock(text: string, forbidden: readonly string[]): boolean {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/(\d{1,2}))?$/u.exec(text);
  if (!parts || forbidden.includes(text)) return false;
  const [, ...numbers] = parts;
  return numbers.slice(0, 4).every((one) => Number(one) <= 255) && Number(numbers[4] ?? 0) <= 32;
}
