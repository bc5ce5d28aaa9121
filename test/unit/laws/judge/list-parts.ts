import { asJson, lies, told, type Keeping } from './keeps.ts';

interface Field {
  readonly required?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly values?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly default?: string;
}

interface List {
  readonly min?: number;
  readonly max?: number;
  readonly fields: Readonly<Record<string, Field>>;
  readonly unique?: readonly (readonly string[])[];
}

type Item = Readonly<Record<string, unknown>>;

/** One thing that may be said of a list of objects; what is not said there is unsaid. */
export interface Part {
  readonly name: string;
  readonly keeps: (list: List) => Keeping;
}

/** What may be said of the list that a text holds, part by part; a text that holds none breaks its form alone. */
export function partsOf(text: string, { fields, keys }: ReturnType<typeof namesIn>): readonly Part[] {
  const value = asJson(text);
  const items = itemsIn(value, fields.includes('each'));
  const form: Part = { name: 'form', keeps: () => told(items !== undefined) };
  if (!items) return [form];
  return [
    form,
    { name: 'size', keeps: (list) => (isBounded(list) ? told(lies(items.length, list)) : 'unsaid') },
    ...fields.flatMap((name): readonly Part[] => [
      { name: `${name}.required`, keeps: ({ fields: known }) => keepsPresence(items, name, known[name]) },
      { name: `${name}.value`, keeps: ({ fields: known }) => keepsValue(items, name, known[name]) },
    ]),
    ...keys.map((key): Part => ({ name: `unique.${key.join('+')}`, keeps: (list) => keepsUnique(items, key, list) })),
  ];
}

/** The objects in a list; the texts and numbers of a plain one each have themselves for their one field. */
function itemsIn(value: unknown, isPlain: boolean): readonly Item[] | undefined {
  if (!Array.isArray(value)) return undefined;
  if (!isPlain) return value.every(isItem) ? value : undefined;
  const isText = (one: unknown): boolean => typeof one === 'string' || typeof one === 'number';
  return value.every(isText) ? value.map((each: unknown) => ({ each })) : undefined;
}

/** The fields that the readings of a list know, and the sets of fields in which no two items may agree. */
export function namesIn(readings: readonly unknown[]): {
  readonly fields: readonly string[];
  readonly keys: readonly (readonly string[])[];
} {
  const lists = readings as readonly List[];
  const keys = lists.flatMap(({ unique = [] }) => unique);
  return {
    fields: [...new Set(lists.flatMap(({ fields }) => Object.keys(fields)))],
    keys: [...new Map(keys.map((key) => [key.join('+'), key])).values()],
  };
}

function keepsPresence(items: readonly Item[], name: string, field: Field | undefined): Keeping {
  if (field?.required === undefined) return 'unsaid';
  return told(!field.required || items.every((item) => textIn(item[name]) !== ''));
}

function keepsValue(items: readonly Item[], name: string, field: Field = {}): Keeping {
  const { values, minLength, maxLength } = field;
  const texts = items.map((item) => textIn(item[name])).filter((text) => text !== '');
  const size = {
    ...(minLength === undefined ? {} : { min: minLength }),
    ...(maxLength === undefined ? {} : { max: maxLength }),
  };
  if (!isBounded(field) && !values && !isBounded(size)) return 'unsaid';
  return told(
    texts.every(
      (text) =>
        (!isBounded(field) || (/^-?[0-9]+$/u.test(text) && lies(Number(text), field))) &&
        (!values || values.map(String).includes(text)) &&
        lies(Array.from(text).length, size),
    ),
  );
}

function keepsUnique(items: readonly Item[], key: readonly string[], { unique, max, fields }: List): Keeping {
  if (unique?.some((other) => other.join('+') === key.join('+')) !== true) return 'unsaid';
  // What is too long is refused for that.
  if (max !== undefined && items.length > max) return 'kept';
  const values = items.map((item) => key.map((name) => textIn(item[name] ?? fields[name]?.default)).join('\n'));
  return told(new Set(values).size === values.length);
}

function isBounded({ min, max }: { readonly min?: number; readonly max?: number }): boolean {
  return min !== undefined || max !== undefined;
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value ?? '') ?? '').replace(/^""$/u, '');
}
