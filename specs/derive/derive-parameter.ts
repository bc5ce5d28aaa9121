import { inRegion } from '../in-region.ts';
import { expectation, levelOf, sourcesOf } from './describe-point.ts';
import { defaultUnseen } from './default-unseen.ts';
import { requirementId } from './requirement-id.ts';
import { askedBy } from '../oracle/asked-by.ts';
import { sizesOf } from '../oracle/items.ts';
import { typeWords } from '../words/value-words.ts';
import type { ActionSpec, ResponseField } from '../action-spec.ts';
import type { Parameter } from '../parameter.ts';
import type { Point } from '../point.ts';
import type { RequirementKind } from '../requirement-kind.ts';
import type { SpecBook } from '../spec-book.ts';
import type { Requirement } from '../requirement.ts';

/** Where a facet is written: in the file of the action, or among those that parameters of several actions share. */
function placeOf({ file }: ActionSpec, { pointer: own, shared }: Parameter, pointer: string): Requirement['spec'] {
  const within = pointer.slice(own.length);
  const facet = within.split('/')[1] ?? '';
  if (!shared?.facets.includes(facet)) return { file, pointer };
  return { file: shared.file, pointer: `${shared.pointer}${within}` };
}

/** Every promise about one parameter: presence, type, constraints, default, reference and read-back. */
export function deriveParameter(action: ActionSpec, parameter: Parameter, book: SpecBook): readonly Requirement[] {
  const { required, mandatory, range, enum: values, length, pattern, addresses, items } = parameter;
  const { default: standard, reference, place } = parameter;
  const of = <T>(kind: RequirementKind, point: Point<T>, statement: string, expect?: unknown): Requirement => ({
    ...derived(action, parameter, kind),
    level: levelOf(point),
    statement,
    sources: sourcesOf(point),
    expect: expect ?? expectation(point),
    spec: placeOf(action, parameter, point.pointer),
  });
  const name = parameter.name;
  const sizes = items && sizesOf(items);
  const echoed = action.effect.operation === 'create' && echoOf(action, parameter, { book }) !== undefined;
  const isShown = echoed || repeatOf(action, parameter) !== undefined;
  const unseen = defaultUnseen(parameter, isShown, book);
  const isRequired = required.statements.some(({ prose, schema }) => prose === true || schema === true);
  // Whatever else is sent under the name of a list whose items have names of their own, no document speaks of.
  const isText = parameter.type === 'json' && parameter.flattened !== true;
  const typed = parameter.type === 'integer' || parameter.type === 'boolean' || isText;
  return [
    ...(isRequired ? [of('required', mandatory, `${name} is required.`, { required: expectation(mandatory) })] : []),
    ...(typed ? [of('type', required, `${name} is ${typeWords(parameter)}.`, { type: parameter.type })] : []),
    ...(range ? [of('range', range, `${name} lies in the documented range.`)] : []),
    ...(values ? [of('enum', values, `${name} takes one of the documented values.`)] : []),
    ...(length ? [of('length', length, `${name} has the documented number of characters.`, lengths(length))] : []),
    ...(pattern ? [of('pattern', pattern, `${name} holds only the documented characters.`)] : []),
    ...(addresses
      ? [of('structure', addresses, `${name} lists IPv4 addresses and CIDR blocks, separated by commas.`)]
      : []),
    ...(items
      ? [
          of(
            'structure',
            items,
            `${name} is a ${parameter.type === 'json' && parameter.flattened !== true ? 'JSON list' : 'list'} of objects with the documented fields.`,
          ),
        ]
      : []),
    ...(sizes && sizes.statements.length > 0
      ? [of('list-size', sizes, `${name} has the documented number of items.`, sizeWords(sizes))]
      : []),
    ...(standard
      ? [
          {
            ...of('default', standard, `${name} defaults to the documented value.`, { default: expectation(standard) }),
            ...(unseen ? { untestable: unseen } : {}),
          },
        ]
      : []),
    ...(place ? [of('protocol', place, `${name} is carried where the documents say.`)] : []),
    ...(reference
      ? [
          of('reference', reference.point, `${name} must name an existing ${reference.resource}.`, {
            exists: reference.resource,
          }),
        ]
      : []),
    ...roundTrip(action, parameter, book),
  ];
}

/** A value written by a create or update call is shown again by the resource's read action, if a field echoes it. */
function roundTrip(action: ActionSpec, parameter: Parameter, book: SpecBook): readonly Requirement[] {
  const { operation, resource, variant } = action.effect;
  if (operation !== 'create' && operation !== 'update') return [];
  const key = book.service.resources.find(({ name }) => name === resource)?.key ?? [];
  const addresses = [...key, ...Object.keys(inRegion(book.service, ''))];
  if (operation === 'update' && (addresses.includes(parameter.name) || isStuck(parameter))) return [];
  const reader = readerOf(book, resource, variant);
  const field = echoOf(action, parameter, { book });
  if (!reader || !field) return [];
  return [
    {
      ...derived(action, parameter, 'round-trip'),
      level: levelOf(field.presence),
      statement: `${reader.name} shows ${parameter.name} as it was written, in ${field.path}.`,
      sources: sourcesOf(field.presence),
      expect: { field: field.path, equals: parameter.name },
      spec: { file: action.file, pointer: parameter.pointer },
    },
  ];
}

/** Whether a plain change can only leave a switch as plain creations leave it: what else it does is for rules to say. */
export function isStuck({ type, unreachable }: Parameter): boolean {
  return type === 'boolean' && unreachable.length > 0;
}

/** The action that reads a resource of a variant, or else one that lists such resources and can be asked for this one. */
export function readerOf(book: SpecBook, resource: string, variant: string | undefined): ActionSpec | undefined {
  const ofResource = book.actions.filter(({ effect }) => effect.resource === resource && effect.variant === variant);
  const keys = book.service.resources.find(({ name }) => name === resource)?.key ?? [];
  // A list stands in only where nothing reads one of whatever kind.
  const isRead = book.actions.some(({ effect }) => effect.operation === 'read' && effect.resource === resource);
  return (
    ofResource.find(({ effect }) => effect.operation === 'read') ??
    ofResource.find((action) => {
      return !isRead && action.effect.operation === 'list' && keys.every((key) => askedBy(action, key) !== undefined);
    })
  );
}

/** The field of an action's own answer that shows what a parameter of the call is, if one does. */
export function repeatOf({ response }: ActionSpec, { name }: Parameter): ResponseField | undefined {
  return response.find(({ repeats }) => repeats === name);
}

/** The field that shows what was written to a parameter, if one does. */
export function echoOf(
  { effect }: ActionSpec,
  { name }: Parameter,
  { book }: { readonly book: SpecBook },
): ResponseField | undefined {
  const reader = readerOf(book, effect.resource, effect.variant);
  return reader?.response.find(({ echoes }) => echoes !== undefined && sameName(echoes, name));
}

/** Spellings of one name that differ only in the case of the first letter name the same parameter. */
export function sameName(a: string, b: string): boolean {
  return a === b || (a.slice(1) === b.slice(1) && a.slice(0, 1).toLowerCase() === b.slice(0, 1).toLowerCase());
}

function sizeWords(point: Point<{ readonly min?: number; readonly max?: number }>): unknown {
  return renamed(expectation(point), { min: 'minItems', max: 'maxItems' });
}

function lengths(point: Point<{ readonly min?: number; readonly max?: number }>): unknown {
  return renamed(expectation(point), { min: 'minLength', max: 'maxLength' });
}

/** The same value with other names for some keys, at any depth. */
function renamed(value: unknown, names: Readonly<Record<string, string>>): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(entries.map(([key, inner]) => [names[key] ?? key, renamed(inner, names)]));
}

function derived(
  action: ActionSpec,
  parameter: Parameter,
  kind: RequirementKind,
): Omit<Requirement, 'level' | 'statement' | 'sources' | 'expect' | 'spec'> {
  return {
    id: requirementId({ service: action.service, head: action.name, subject: parameter.name, kind }),
    service: action.service,
    action: action.name,
    subject: parameter.name,
    kind,
    origin: { type: 'parameter', action, parameter },
    ...(parameter.untestable ? { untestable: parameter.untestable } : {}),
  };
}
