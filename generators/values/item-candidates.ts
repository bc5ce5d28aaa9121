import { fieldAt, withFields } from '../../specs/oracle/item-fields.ts';
import { entriesOf, facetsOf, fieldsOf, plainField, readJson, writeEntries } from '../../specs/oracle/items.ts';
import { fixturesIn, resourcesIn, serversIn } from '../../cases/server-slots.ts';
import { judge, type EditionScope } from '../../specs/oracle/judge.ts';
import type { ItemField, Items, Parameter } from '../../specs/parameter.ts';
import { constraintsOf, textOf } from './sample-value.ts';
import type { Candidate } from './candidates.ts';

type Item = Readonly<Record<string, unknown>>;

/** Lists that keep or break one part of what is documented of a list of objects, and forms that nobody speaks of. */
export function itemCandidates(parameter: Parameter, scope: EditionScope): readonly Candidate[] {
  const [first, ...rest] = templatesOf(parameter);
  if (!parameter.items || !first) return [];
  const stated = constraintsOf(parameter.items, scope);
  const names = [...new Set(stated.flatMap(({ fields }) => Object.keys(fields)))];
  const changed = (change: Item): string => writeEntries([withFields(first, change), ...rest]);
  const plain = writeEntries([first, ...rest]);
  const isPlain = plainField in first;
  return distinct([
    { variant: 'plain', value: plain },
    { variant: 'an-object', value: JSON.stringify(isPlain ? { Key: first[plainField] } : first) },
    isPlain
      ? { variant: 'of-objects', value: JSON.stringify([{ Key: first[plainField] }]) }
      : { variant: 'of-texts', value: JSON.stringify(['text']) },
    ...names.flatMap((name) => fieldCandidates(name, stated, changed)),
    ...duplicates(parameter, stated, [first, ...rest]),
    ...lastCandidates(parameter, stated),
    { variant: 'single-quoted', value: plain.replaceAll('"', "'") },
    ...(isPlain ? [] : [{ variant: 'unknown-field', value: changed({ NoSuchField: 'x' }) }]),
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
  const emptyField = fieldNames(parameter).find((name) => variant === emptied(name));
  if (emptyField !== undefined) return !isNeeded(emptyField, parameter, scope);
  const stated = parameter.items ? constraintsOf(parameter.items, scope) : [];
  if (variant === 'empty') return stated.every(({ min }) => min === undefined);
  return variant === 'duplicate' && stated.every(({ unique }) => unique === undefined);
}

function fieldNames({ items }: Parameter): readonly string[] {
  return items ? fieldsOf(items) : [];
}

function emptied(field: string): string {
  return `empty-${field}`;
}

/** Whether all that is in force refuses an item without the field. */
function isNeeded(field: string, { items }: Parameter, scope: EditionScope): boolean {
  const facet = items && facetsOf(items).find(({ part }) => part === `${field}.required`);
  return facet !== undefined && judge(facet.point, (test) => test([{}]), scope).expect === 'reject';
}

/** A list of some size, its items told apart by the field that the spec names. */
export function listOf(parameter: Parameter, size: number): string {
  const templates = templatesOf(parameter);
  const vary = parameter.items?.vary ?? '';
  const items = Array.from({ length: size }, (_, index) => {
    const item = templates[index % templates.length] ?? {};
    const round = Math.floor(index / templates.length);
    return withFields(round === 0 ? item : besideFixtures(item, round * templates.length), {
      [vary]: varied(fieldAt(item, vary), round, templates.length),
    });
  });
  return writeEntries(items);
}

/** An item with fixtures that many places further on: what stands beside one, such as the switch of a zone, goes along. */
function besideFixtures(item: Item, step: number): Item {
  const text = JSON.stringify(item).replaceAll(
    /\$declared\.([\w-]+)#(\d+)/g,
    (_, name: string, nth: string) => `$declared.${name}#${Number(nth) + step}`,
  );
  return JSON.parse(text) as Item;
}

function varied(value: unknown, round: number, step: number): unknown {
  const text = String(value);
  const number = serversIn(text);
  if (number > 0) return `$server${number + round * step}`;
  const [fixture] = fixturesIn(text);
  if (fixture) return `$declared.${fixture.name}#${fixture.count + round * step}`;
  // What the case made is named as it is: there is no second one.
  if (round === 0 || resourcesIn(text).length > 0) return value;
  return /^-?\d+$/.test(text) ? String(Number(text) + round) : `${text}${round}`;
}

function templatesOf({ typical }: Parameter): readonly Item[] {
  return entriesOf(readJson(typical === undefined ? '' : textOf(typical))) ?? [];
}

function fieldCandidates(
  name: string,
  stated: readonly Items[],
  changed: (change: Item) => string,
): readonly Candidate[] {
  const fields = stated.flatMap(({ fields: all }): ItemField[] => (all[name] ? [all[name]] : []));
  const speaks = fields.some(({ required }) => required !== undefined);
  const isRequired = fields.some(({ required }) => required === true);
  const bounds = fields.flatMap(({ min, max }) => [
    ...(min === undefined ? [] : [min - 1, min]),
    ...(max === undefined ? [] : [max, max + 1]),
  ]);
  const lengths = fields.flatMap(({ maxLength }) => (maxLength === undefined ? [] : [maxLength, maxLength + 1]));
  return [
    ...(speaks ? [{ variant: `without-${name}`, value: changed({ [name]: undefined }) }] : []),
    ...(isRequired ? [{ variant: emptied(name), value: changed({ [name]: '' }) }] : []),
    ...bounds.map((bound) => ({ variant: `${name}-${signed(bound)}`, value: changed({ [name]: String(bound) }) })),
    ...(bounds.length > 0 ? [{ variant: `${name}-not-a-number`, value: changed({ [name]: 'abc' }) }] : []),
    ...(fields.some(({ values }) => values !== undefined)
      ? [{ variant: `${name}-unknown`, value: changed({ [name]: 'no-such-value' }) }]
      : []),
    ...lengths.map((size) => ({ variant: `${name}-of-${size}`, value: changed({ [name]: 'a'.repeat(size) }) })),
  ];
}

/** For every set of fields that tells items apart, a list whose last item agrees in them with the first. */
function duplicates(parameter: Parameter, stated: readonly Items[], items: readonly Item[]): readonly Candidate[] {
  const keys = [...new Map(stated.flatMap(({ unique = [] }) => unique).map((key) => [key.join('-'), key])).entries()];
  const [first = {}] = items;
  if (keys.length === 0) return [{ variant: 'duplicate', value: writeEntries([first, first]) }];
  const pair = items.length > 1 ? items : (entriesOf(readJson(listOf(parameter, 2))) ?? []);
  const last = pair.at(-1) ?? {};
  const copied = (key: readonly string[], item: Item): Item =>
    Object.fromEntries(key.map((name) => [name, fieldAt(item, name)]));
  const isListed = (name: string): boolean => stated.some(({ fields }) => fields[name]?.values !== undefined);
  return keys.flatMap(([joined, key]) => [
    { variant: `same-${joined}`, value: writeEntries([...pair.slice(0, -1), withFields(last, copied(key, first))]) },
    ...(key.every(isListed)
      ? [
          {
            variant: `same-${joined}-as-last`,
            value: writeEntries([withFields(first, copied(key, last)), ...pair.slice(1)]),
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
  const free = fields.find(([, { max, required }]) => max !== undefined && required !== true);
  const unusual = free ? { [free[0]]: String(Math.trunc((free[1].max ?? 0) / 3)) } : {};
  const ending = (change: Item): string =>
    writeEntries(
      items.map((item, index) =>
        withFields(item, { ...(index === 0 ? unusual : {}), ...(index === items.length - 1 ? change : {}) }),
      ),
    );
  const bounded = free ?? fields.find(([, { max }]) => max !== undefined);
  const needed = fields.find(([, { required }]) => required === true);
  const long = bounded || needed ? undefined : fields.find(([, { maxLength }]) => maxLength !== undefined);
  const tooLong = (long?.[1].maxLength ?? 0) + 1;
  return [
    ...(bounded
      ? [
          {
            variant: `last-${bounded[0]}-${(bounded[1].max ?? 0) + 1}`,
            value: ending({ [bounded[0]]: String((bounded[1].max ?? 0) + 1) }),
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

function signed(value: number): string {
  return value < 0 ? `minus-${-value}` : String(value);
}

function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...new Map(candidates.toReversed().map((candidate) => [candidate.variant, candidate])).values()].toReversed();
}
