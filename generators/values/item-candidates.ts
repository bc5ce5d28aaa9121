import { fieldAt, vanishesEmpty, withFields } from '../../specs/oracle/item-fields.ts';
import { entriesOf, facetsOf, fieldsOf, plainField, readJson, writeEntries } from '../../specs/oracle/items.ts';
import { judge, type EditionScope } from '../../specs/oracle/judge.ts';
import type { Items, Parameter } from '../../specs/parameter.ts';
import { constraintsOf } from './sample-value.ts';
import type { Candidate } from './candidates.ts';
import { emptied, fieldCandidates } from './field-candidates.ts';
import { hasField, listOf, templatesOf } from './item-lists.ts';

type Item = Readonly<Record<string, unknown>>;

/** Where each field of each item has a name of its own, these are sent under names of which no document speaks. */
const otherNames: ReadonlySet<string> = new Set(['an-object', 'of-objects', 'of-texts']);

/** Lists that keep or break one part of what is documented of a list of objects, and forms that nobody speaks of. */
export function itemCandidates(parameter: Parameter, scope: EditionScope): readonly Candidate[] {
  const [first, ...rest] = templatesOf(parameter);
  if (!parameter.items || !first) return [];
  const stated = constraintsOf(parameter.items, scope);
  const names = [...new Set(stated.flatMap(({ fields }) => Object.keys(fields)))];
  const plain = writeEntries([first, ...rest]);
  const isPlain = plainField in first;
  return distinct([
    { variant: 'plain', value: plain },
    { variant: 'an-object', value: JSON.stringify(isPlain ? { Key: first[plainField] } : first) },
    isPlain
      ? { variant: 'of-objects', value: JSON.stringify([{ Key: first[plainField] }]) }
      : { variant: 'of-texts', value: JSON.stringify(['text']) },
    ...Object.entries(parameter.items.kinds).map(([kind, value]) => ({ variant: `of-${kind}`, value })),
    ...names.flatMap((name) => fieldCandidates(parameter, name, stated)),
    ...duplicates(parameter, stated, [first, ...rest]),
    ...lastCandidates(parameter, stated),
    { variant: 'single-quoted', value: plain.replaceAll('"', "'") },
    ...(isPlain
      ? []
      : [{ variant: 'unknown-field', value: writeEntries([withFields(first, { NoSuchField: 'x' }), ...rest]) }]),
  ]);
}

/** Lists at and beside every size that an edition states, and the empty list. */
export function sizeCandidates(parameter: Parameter, scope: EditionScope): readonly Candidate[] {
  if (!parameter.items) return [];
  const sizes = constraintsOf(parameter.items, scope).flatMap(({ min, max }) => [
    ...(min === undefined ? [] : [min - 1, min]),
    ...(max === undefined ? [] : [max, max + 1]),
  ]);
  return distinct(
    [0, ...sizes]
      .filter((size) => size >= 0)
      .map((size) => ({ variant: size === 0 ? 'empty' : `items-${size}`, value: listOf(parameter, size) })),
  );
}

/**
 * Candidates of which no document speaks: their answer is observed. What must be given is refused without a value; where
 * it may be left out, no document says what an empty text counts as.
 */
export function isUndocumentedForm({ variant }: Candidate, parameter: Parameter, scope: EditionScope): boolean {
  if (variant === 'single-quoted' || variant === 'unknown-field') return true;
  if (parameter.flattened && otherNames.has(variant)) return true;
  const emptyField = fieldNames(parameter).find((name) => variant === emptied(name));
  if (emptyField !== undefined) return !isNeeded(emptyField, parameter, scope);
  const stated = parameter.items ? constraintsOf(parameter.items, scope) : [];
  if (variant === 'empty') return stated.every(({ min }) => min === undefined);
  return variant === 'duplicate' && stated.every(({ unique }) => unique === undefined);
}

function fieldNames({ items }: Parameter): readonly string[] {
  return items ? fieldsOf(items) : [];
}

/** Whether all that is in force refuses an item without the field. */
function isNeeded(field: string, { items }: Parameter, scope: EditionScope): boolean {
  const facet = items && facetsOf(items).find(({ part }) => part === `${field}.required`);
  return facet !== undefined && judge(facet.point, (test) => test([{}]), scope).expect === 'reject';
}

/** For every set of fields that tells items apart, a list whose last item agrees in them with the first. */
function duplicates(parameter: Parameter, stated: readonly Items[], items: readonly Item[]): readonly Candidate[] {
  const keys = [...new Map(stated.flatMap(({ unique = [] }) => unique).map((key) => [key.join('-'), key])).entries()];
  const [first = {}] = items;
  if (keys.length === 0) return [{ variant: 'duplicate', value: writeEntries([first, first]) }];
  const pair = items.length > 1 ? items : (entriesOf(readJson(listOf(parameter, 2))) ?? []);
  const [head = {}] = pair;
  const last = pair.at(-1) ?? {};
  const copied = (key: readonly string[], item: Item): Item =>
    Object.fromEntries(key.map((name) => [name, fieldAt(item, name)]));
  const isListed = (name: string): boolean => stated.some(({ fields }) => fields[name]?.values !== undefined);
  return keys.flatMap(([joined, key]) => [
    { variant: `same-${joined}`, value: writeEntries([...pair.slice(0, -1), withFields(last, copied(key, head))]) },
    ...(key.every(isListed)
      ? [
          {
            variant: `same-${joined}-as-last`,
            value: writeEntries([withFields(head, copied(key, last)), ...pair.slice(1)]),
          },
        ]
      : []),
  ]);
}

/**
 * Lists whose last item alone is wrong: by a number out of bounds, and without a field that must be there, or by a text that
 * is too long. The first one says something else than plain calls do, so that it shows where it is carried out all the same.
 */
function lastCandidates(parameter: Parameter, stated: readonly Items[]): readonly Candidate[] {
  const fields = Object.entries(Object.assign({}, ...stated.map((items) => items.fields)) as Items['fields']);
  const items = entriesOf(readJson(listOf(parameter, 2))) ?? [];
  const isIn = (item: Item | undefined, [name]: readonly [string, unknown]): boolean =>
    item !== undefined && hasField(parameter, item, name);
  // An item with another value there is another item.
  const vary = new Set(parameter.items?.vary);
  const free = fields.find(
    (field) => field[1].max !== undefined && field[1].required !== true && !vary.has(field[0]) && isIn(items[0], field),
  );
  const unusual = free ? { [free[0]]: String(Math.trunc((free[1].max ?? 0) / 3)) } : {};
  const ending = (change: Item): string =>
    writeEntries(
      items.map((item, index) =>
        withFields(item, { ...(index === 0 ? unusual : {}), ...(index === items.length - 1 ? change : {}) }),
      ),
    );
  const bounded =
    (free && isIn(items.at(-1), free) ? free : undefined) ??
    fields.find((field) => field[1].max !== undefined && isIn(items.at(-1), field));
  const needed = vanishesEmpty(parameter) ? undefined : fields.find(([, { required }]) => required === true);
  const long = bounded || needed ? undefined : fields.find(([, { maxLength }]) => maxLength !== undefined);
  // Where editions differ, what the most generous of them refuses too.
  const beyond = (name = '', bound: 'max' | 'maxLength'): number =>
    Math.max(0, ...stated.map(({ fields: known }) => known[name]?.[bound] ?? 0)) + 1;
  const [tooMuch, tooLong] = [beyond(bounded?.[0], 'max'), beyond(long?.[0], 'maxLength')];
  return [
    ...(bounded
      ? [
          {
            variant: `last-${bounded[0]}-${tooMuch}`,
            value: ending({ [bounded[0]]: String(tooMuch) }),
            prepared: true as const,
          },
        ]
      : []),
    ...(needed
      ? [{ variant: `last-without-${needed[0]}`, value: ending({ [needed[0]]: undefined }), prepared: true as const }]
      : []),
    ...(long
      ? [
          {
            variant: `last-${long[0]}-of-${tooLong}`,
            value: ending({ [long[0]]: 'a'.repeat(tooLong) }),
            prepared: true as const,
          },
        ]
      : []),
  ];
}

function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...new Map(candidates.toReversed().map((candidate) => [candidate.variant, candidate])).values()].toReversed();
}
