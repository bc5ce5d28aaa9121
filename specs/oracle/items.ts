import type { EditionScope, Judgement } from './judge.ts';
import { contentTest, fieldAt, presenceTest, textOf } from './item-fields.ts';
import { judge } from './judge.ts';
import type { ItemField, Items } from '../parameter.ts';
import { levels, type Point, type Statement } from '../point.ts';

/** One question about a list of objects, such as `size` or `Port.required`, with what each edition says of it. */
export interface Facet {
  readonly part: string;
  readonly aspect: 'form' | 'size' | 'required' | 'value' | 'unique';
  /** The fields of an item that it is about. */
  readonly fields: readonly string[];
  readonly kind: 'structure' | 'list-size';
  readonly point: Point<ListTest>;
}

/** Whether a decoded value answers the question as the edition wants it. */
type ListTest = (value: unknown) => boolean;
type Item = Readonly<Record<string, unknown>>;

/** The questions that the editions ask of a list; an edition has no say where it does not speak of the part. */
export function facetsOf(point: Point<Items>): readonly Facet[] {
  const all = limitsOf(point);
  const ofItems = testing(all.some(isPlain));
  const names = [...new Set(all.flatMap(({ fields }) => Object.keys(fields)))];
  const keys = [...new Map(all.flatMap(({ unique = [] }) => unique).map((key) => [key.join('+'), key])).entries()];
  const isList: ListTest = (value) => listIn(value, all.some(isPlain)) !== undefined;
  const facet = (
    part: string,
    aspect: Facet['aspect'],
    fields: readonly string[],
    read: (items: Items) => ListTest | undefined,
  ): Facet => ({
    part,
    aspect,
    fields,
    kind: aspect === 'size' ? 'list-size' : 'structure',
    point: {
      pointer: point.pointer,
      errors: point.errors.filter((error) => error.part === part),
      statements: point.statements.flatMap((statement) => narrowed(statement, read)),
    },
  });
  return [
    ofForm(
      facet('form', 'form', [], () => isList),
      point,
      isList,
    ),
    facet('size', 'size', [], ({ min, max }) =>
      (min ?? max) === undefined ? undefined : ofItems((list) => hasSize(list, min, max)),
    ),
    ...names.flatMap((name) => [
      facet(`${name}.required`, 'required', [name], ({ fields }) => requiredTest(name, fields[name], ofItems)),
      facet(`${name}.value`, 'value', [name], ({ fields }) => valueTest(name, fields[name], ofItems)),
    ]),
    ...keys.map(([joined, key]) =>
      facet(`unique.${joined}`, 'unique', key, (items) =>
        items.unique?.some((other) => other.join('+') === joined) === true
          ? ofItems((list) => list.length > (items.max ?? Infinity) || areDistinct(list, key, items.fields))
          : undefined,
      ),
    ),
  ].filter(({ point: { statements } }) => statements.length > 0);
}

/** The form as each edition wants it; one whose example gives texts takes those too, against its own sentence. */
function ofForm(facet: Facet, { statements }: Point<Items>, isList: ListTest): Facet {
  const shown = new Set(statements.flatMap(({ edition, prose }) => (prose?.texts === true ? [edition] : [])));
  const isListOrTexts: ListTest = (value) => isList(value) || entriesOf(value) !== undefined;
  const withExample = facet.point.statements.map((statement) =>
    shown.has(statement.edition) ? { ...statement, schema: isListOrTexts } : statement,
  );
  return { ...facet, point: { ...facet.point, statements: withExample } };
}

/** Judges a decoded value by all questions of a kind: the strictest answer counts. */
export function judgeItems(point: Point<Items>, kind: Facet['kind'], value: unknown, scope: EditionScope): Judgement {
  if (kind === 'list-size') return judgeSize(point, value, scope);
  const judged = facetsOf(point)
    .filter((facet) => facet.kind === kind)
    .map((facet) => judge(facet.point, (test) => test(value), scope));
  const of = (expect: Judgement['expect']): Judgement | undefined =>
    judged
      .filter((judgement) => judgement.expect === expect)
      .toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))[0];
  return of('reject') ?? of('disputed') ?? of('accept') ?? silence;
}

/** The names of the fields that any edition gives to the items. */
export function fieldsOf(point: Point<Items>): readonly string[] {
  return [...new Set(limitsOf(point).flatMap(({ fields }) => Object.keys(fields)))];
}

/** What the texts and the schemas of all editions say. */
export function limitsOf({ statements }: Point<Items>): readonly Items[] {
  return statements.flatMap(({ prose, schema }) => [prose, schema]).filter((items) => items !== undefined);
}

function judgeSize(point: Point<Items>, value: unknown, scope: EditionScope): Judgement {
  const list = entriesOf(value);
  return judge(sizesOf(point), ({ min, max }) => list === undefined || hasSize(list, min, max), scope);
}

/** The sizes alone, of the editions that give any. */
export function sizesOf(point: Point<Items>): Point<Pick<Items, 'min' | 'max'>> {
  return {
    ...point,
    statements: point.statements.flatMap((statement) =>
      narrowed(statement, ({ min, max }) =>
        (min ?? max) === undefined
          ? undefined
          : { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
      ),
    ),
  };
}

/** The value that a JSON text holds, or undefined where it is none. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The items of a decoded value, or undefined where it is no list of objects. */
export function itemsOf(value: unknown): readonly Item[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item))
    ? (value as readonly Item[])
    : undefined;
}

/** The name under which an item that is a text or a number has itself for a field. */
export const plainField = 'each';

/** The items of a decoded value: objects, or texts and numbers each as the only field of one; undefined where it is no such list. */
export function entriesOf(value: unknown): readonly Item[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const isText = (item: unknown): boolean => typeof item === 'string' || typeof item === 'number';
  return value.every(isText) ? value.map((item: unknown) => ({ [plainField]: item })) : itemsOf(value);
}

/** The inverse, as JSON. */
export function writeEntries(items: readonly Item[]): string {
  return JSON.stringify(items.map((item) => (plainField in item ? item[plainField] : item)));
}

const silence: Judgement = { expect: 'silent', level: 'observe', accepting: [], rejecting: [] };

/** The part of a statement that is about one thing, or nothing where neither its text nor its schema speaks of that. */
function narrowed<T>(
  { edition, level, source, prose, schema }: Statement<Items>,
  read: (items: Items) => T | undefined,
): readonly Statement<T>[] {
  const ofText = prose && read(prose);
  const ofSchema = schema && read(schema);
  if (ofText === undefined && ofSchema === undefined) return [];
  const parts = {
    ...(ofText === undefined ? {} : { prose: ofText }),
    ...(ofSchema === undefined ? {} : { schema: ofSchema }),
  };
  return [{ edition, level, source, ...parts }];
}

/** Whether the items are texts or numbers and no objects: then the only field that they have is `each`. */
export function isPlain({ fields }: Items): boolean {
  return plainField in fields;
}

type TestItems = (test: (list: readonly Item[]) => boolean) => ListTest;

/** What is no list of such items fails by its form alone. */
function testing(plain: boolean): TestItems {
  return (test) => (value) => {
    const list = listIn(value, plain);
    return list === undefined || test(list);
  };
}

function listIn(value: unknown, plain: boolean): readonly Item[] | undefined {
  if (!plain) return itemsOf(value);
  const list = entriesOf(value);
  return list?.every((item) => plainField in item) === true ? list : undefined;
}

function hasSize(list: readonly Item[], min = 0, max = Infinity): boolean {
  return list.length >= min && list.length <= max;
}

function requiredTest(name: string, field: ItemField | undefined, ofItems: TestItems): ListTest | undefined {
  const test = presenceTest(name, field);
  return test && ofItems((list) => list.every(test));
}

function valueTest(name: string, field: ItemField | undefined, ofItems: TestItems): ListTest | undefined {
  const test = contentTest(name, field);
  return test && ofItems((list) => list.every(test));
}

function areDistinct(list: readonly Item[], key: readonly string[], fields: Items['fields']): boolean {
  const keys = list.map((item) =>
    JSON.stringify(key.map((name) => textOf(fieldAt(item, name) ?? fields[name]?.default))),
  );
  return new Set(keys).size === keys.length;
}
