import { fieldAt, withFields } from '../../specs/oracle/item-fields.ts';
import { writeEntries } from '../../specs/oracle/items.ts';
import type { ItemField, Items, Parameter, Pattern } from '../../specs/parameter.ts';
import { slug, type Candidate } from './candidates.ts';
import { listWith } from './item-lists.ts';

type Item = Readonly<Record<string, unknown>>;

/** Lists that keep or break what is said of one field, made of a list whose first item has it. */
export function fieldCandidates(parameter: Parameter, name: string, stated: readonly Items[]): readonly Candidate[] {
  const fields = stated.flatMap(({ fields: all }): ItemField[] => (all[name] ? [all[name]] : []));
  const [first = {}, ...rest] = listWith(parameter, name);
  const label = name.replaceAll('.*', '');
  const one = (suffix: string, value: unknown): Candidate => ({ variant: `${label}-${suffix}`, value: written(value) });
  const written = (value: unknown): string => writeEntries([withFields(first, { [name]: value }), ...rest]);
  const plain = fieldAt(first, name);
  const speaks = fields.some(({ required, requiredIf }) => (required ?? requiredIf) !== undefined);
  const isRequired = fields.some(({ required }) => required === true);
  const bounds = fields.flatMap(({ min, max }) => [
    ...(min === undefined ? [] : [min - 1, min]),
    ...(max === undefined ? [] : [max, max + 1]),
  ]);
  return [
    ...(speaks ? [{ variant: `without-${label}`, value: written(undefined) }] : []),
    ...(isRequired ? [{ variant: emptied(label), value: written('') }] : []),
    ...bounds.map((bound) => one(signed(bound), String(bound))),
    ...(bounds.length > 0 ? [one('not-a-number', 'abc')] : []),
    ...(fields.some(({ values }) => values !== undefined) ? [one('unknown', 'no-such-value')] : []),
    ...fields.flatMap((field) => lengthsOf(field).map((size) => one(`of-${size}`, textOfLength(size, plain, field)))),
    ...fields.flatMap(({ pattern }) =>
      pattern ? strange(pattern, String(plain)).map(([it, text]) => one(it, text)) : [],
    ),
    ...fields.flatMap((field) => listsOf(field, plain).map(([it, list]) => one(it, list))),
  ];
}

/** The variant in which a field holds nothing. */
export function emptied(field: string): string {
  return `empty-${field}`;
}

/** A text that is too short by one may be an empty one, which counts as none: that says nothing of lengths. */
function lengthsOf({ minLength = 0, maxLength }: ItemField): readonly number[] {
  return [...(minLength > 1 ? [minLength - 1] : []), ...(maxLength === undefined ? [] : [maxLength, maxLength + 1])];
}

/** What has a form of its own is stretched within, and cut at its end. */
function textOfLength(size: number, plain: unknown, { pattern }: ItemField): string {
  if (!pattern) return 'a'.repeat(size);
  const [head = '', ...tail] = Array.from(String(plain));
  const filler = tail.find((sign) => /[A-Za-z0-9]/.test(sign)) ?? head;
  const missing = Math.max(0, size - tail.length - 1);
  return [head, ...Array.from({ length: missing }, () => filler), ...tail].slice(0, size).join('');
}

/** Texts that break a pattern: by a sign within, by the first one, or by being what is ruled out. */
function strange(pattern: Pattern, plain: string): readonly (readonly [string, string])[] {
  const { characters, first, not = [], anyCase, forbiddenPrefixes = [], without = [], host } = pattern;
  const [head = '', ...tail] = Array.from(plain);
  const outside = (within: string): string | undefined =>
    signs.find((sign) => !new RegExp(`[${within}]`, 'u').test(sign));
  const other = outside(characters);
  const otherFirst =
    first === undefined ? undefined : beginnings.find((sign) => !new RegExp(`[${first}]`, 'u').test(sign));
  return [
    ...(other === undefined ? [] : [['other-character', [head, other, ...tail].join('')] as const]),
    ...(otherFirst === undefined ? [] : [['other-first', [otherFirst, ...tail].join('')] as const]),
    ...not.map((text) => [`named-${text}`, text] as const),
    ...(anyCase ? not.slice(0, 1).map((text) => [`named-${text.toUpperCase()}`, text.toUpperCase()] as const) : []),
    ...forbiddenPrefixes.map((text) => [`begins-with-${slug(text)}`, text + plain] as const),
    ...without.map((text) => [`with-${slug(text)}`, [head, text, ...tail].join('')] as const),
    ...(host === undefined ? [] : noHosts(plain)),
  ];
}

/** Texts of the same characters that are no names of hosts. */
function noHosts(name: string): readonly (readonly [string, string])[] {
  return [
    ['without-a-dot', name.replaceAll('.', '')],
    ['dot-first', `.${name}`],
    ['dot-last', `${name}.`],
    ['hyphen-first', `-${name}`],
    ['digit-last', `${name}1`],
  ];
}

const signs = ['%', '#', '!', 'A', '\u00e9'] as const;
const beginnings = ['x', '1', '/', ' '] as const;

function listsOf({ minItems, maxItems, distinct }: ItemField, plain: unknown): readonly (readonly [string, unknown])[] {
  const list: readonly unknown[] = Array.isArray(plain) ? plain : [];
  const sizes = [
    ...(minItems === undefined ? [] : [minItems]),
    ...(maxItems === undefined ? [] : [maxItems, maxItems + 1]),
  ];
  const grown = (size: number): readonly unknown[] =>
    Array.from({ length: size }, (_, index) => numbered(list[index % list.length], Math.floor(index / list.length)));
  return [
    ...sizes.map((size) => [`${size}-items`, grown(size)] as const),
    ...(distinct === true ? [['twice', [list[0], list[0]]] as const] : []),
  ];
}

/** A text with a number after its first sign, so that what it begins and ends with stays; of an object, each of its texts. */
function numbered(value: unknown, round: number): unknown {
  if (round === 0) return value;
  if (typeof value === 'string') return `${value.slice(0, 1)}${round}${value.slice(1)}`;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value as Item).map(([name, one]) => [name, numbered(one, round)]));
}

function signed(value: number): string {
  return value < 0 ? `minus-${-value}` : String(value);
}
