import type { ItemField, Parameter } from '../parameter.ts';
import { matchesPattern } from './constraints.ts';

type Item = Readonly<Record<string, unknown>>;
type ItemTest = (item: Item) => boolean;

const every = '*';

/**
 * The value of a field of an item by its path: `Target.Port` stands in a structure of its own, and `Groups.1.GroupId` in the
 * first item of a list, which is counted from 1 as it is on the wire. `*` is the first one too.
 */
export function fieldAt(item: Item, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => within(value, name), item);
}

/** The values of a field in every place that a path leads to: `Values.*` is each that stands in the list. */
export function fieldsAt(item: Item, path: string): readonly unknown[] {
  return path.split('.').reduce<readonly unknown[]>(
    (values, name) =>
      values.flatMap((value): readonly unknown[] => {
        if (name !== every) return [within(value, name)];
        return Array.isArray(value) ? (value as readonly unknown[]) : [];
      }),
    [item],
  );
}

/** An item with other values at some paths; `undefined` leaves a field out. */
export function withFields(item: Item, changes: Item): Item {
  return Object.entries(changes).reduce((current, [path, value]) => put(current, path.split('.'), value), item);
}

function put(item: Item, [name = '', ...rest]: readonly string[], value: unknown): Item {
  const inner = item[name];
  return { ...item, [name]: rest.length === 0 ? value : putWithin(inner, rest, value) };
}

function putWithin(inner: unknown, path: readonly string[], value: unknown): unknown {
  const [number = '', ...rest] = path;
  if (!isPlace(number)) return put(isItem(inner) ? inner : {}, path, value);
  const list: readonly unknown[] = Array.isArray(inner) ? inner : [];
  const index = placeOf(number) - 1;
  return Array.from({ length: Math.max(list.length, index + 1) }, (_, at) => {
    if (at !== index) return list[at];
    return rest.length === 0 ? value : putWithin(list[at], rest, value);
  });
}

function within(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return isPlace(name) ? (value[placeOf(name) - 1] as unknown) : undefined;
  return isItem(value) ? value[name] : undefined;
}

function isPlace(name: string): boolean {
  return name === every || /^[1-9]\d*$/.test(name);
}

function placeOf(name: string): number {
  return name === every ? 1 : Number(name);
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an item has a field that it must have, or undefined where nothing is said of that. */
export function presenceTest(
  name: string,
  { required, requiredIf }: Pick<ItemField, 'required' | 'requiredIf'> = {},
): ItemTest | undefined {
  if (requiredIf) {
    const others = Object.entries(requiredIf);
    return (item) => !others.every(([other, value]) => textOf(fieldAt(item, other)) === value) || isGiven(item, name);
  }
  return required === undefined ? undefined : (item) => !required || isGiven(item, name);
}

/** Whether what a field of an item holds is as it must be, or undefined where nothing is said of that; nothing is always right. */
export function contentTest(name: string, field: ItemField = {}): ItemTest | undefined {
  const tests = [...(isList(field) ? [listTest(field)] : []), ...(isText(field) ? [textTest(field)] : [])];
  return tests.length === 0
    ? undefined
    : (item) => fieldsAt(item, name).every((value) => tests.every((test) => test(value)));
}

/** A text, a number or a switch as a text, and anything else as none. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function isGiven(item: Item, name: string): boolean {
  const value = fieldAt(item, name);
  return Array.isArray(value) ? value.length > 0 : textOf(value) !== '';
}

function isList({ minItems, maxItems, distinct }: ItemField): boolean {
  return (minItems ?? maxItems ?? distinct) !== undefined;
}

function listTest({ minItems = 0, maxItems = Infinity, distinct }: ItemField): (value: unknown) => boolean {
  return (value) => {
    if (!Array.isArray(value)) return true;
    const isOfSize = value.length >= minItems && value.length <= maxItems;
    return isOfSize && (distinct !== true || new Set(value.map((one) => JSON.stringify(one))).size === value.length);
  };
}

function isText({ min, max, values, minLength, maxLength, pattern }: ItemField): boolean {
  return (min ?? max ?? values ?? minLength ?? maxLength ?? pattern) !== undefined;
}

function textTest({
  min,
  max,
  values,
  minLength = 0,
  maxLength = Infinity,
  pattern,
}: ItemField): (value: unknown) => boolean {
  const isInRange =
    (min ?? max) === undefined
      ? (): boolean => true
      : (text: string): boolean =>
          /^-?\d+$/.test(text) && Number(text) >= (min ?? -Infinity) && Number(text) <= (max ?? Infinity);
  return (value) => {
    const text = textOf(value);
    if (text === '') return true;
    const size = Array.from(text).length;
    return (
      isInRange(text) &&
      (values?.includes(text) ?? true) &&
      size >= minLength &&
      size <= maxLength &&
      (!pattern || matchesPattern(pattern, text) !== false)
    );
  };
}

/** Whether items of a list have one field and do not travel at all without it, so that none can be sent that lacks it. */
export function vanishesEmpty({ flattened, typical }: Pick<Parameter, 'flattened' | 'typical'>): boolean {
  const items: unknown = flattened && typeof typical === 'string' ? JSON.parse(typical) : undefined;
  const fieldsIn = (item: unknown): number => (isItem(item) ? Object.keys(item).length : 0);
  return Array.isArray(items) && items.every((item) => fieldsIn(item) === 1);
}
