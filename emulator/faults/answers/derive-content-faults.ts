import type { ActionSpec, FieldType, ResponseField } from '../../../specs/action-spec.ts';
import { fillingOf } from '../../../specs/oracle/filling-of.ts';
import type { Parameter } from '../../../specs/parameter.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { Fields } from '../../core/call.ts';
import type { EncodingFault } from '../../core/fault.ts';
import { responseFaultOf } from './response-fault.ts';
import { editPath, putPath } from './response-paths.ts';

type Items = readonly unknown[];

/** For each field whose contents a document describes: a value, a form, a list or an item that it cannot show. */
export function deriveContentFaults(
  action: ActionSpec,
  field: ResponseField,
  book: SpecBook,
): readonly EncodingFault[] {
  return [
    ...repetitionFaults(action, field, book),
    ...valueFaults(action, field, book),
    ...momentFaults(action, field, book),
    ...keyFaults(action, field, book),
    ...listFaults(action, field, book),
  ];
}

/** Whether a list can be asked for one resource alone, by its key: in others defaults are not looked for. */
function isAskedByKey({ parameters, effect }: ActionSpec, { service }: SpecBook): boolean {
  const resource = service.resources.find(({ name }) => name === effect.resource);
  return parameters.some(({ name }) => resource?.key.includes(name));
}

function repetitionFaults(action: ActionSpec, field: ResponseField, book: SpecBook): readonly EncodingFault[] {
  const { path, type, repeats, echoes, shownIf } = field;
  const fault = responseFaultOf(action, field, book);
  const { operation, resource } = action.effect;
  const made = book.actions.filter(({ effect }) => effect.operation === 'create' && effect.resource === resource);
  const standard = made
    .flatMap(({ parameters }) => parameters)
    .find((parameter) => parameter.name === echoes && parameter.default !== undefined);
  const other = field.values?.statements
    .flatMap(({ prose = [] }) => prose)
    .find((value) => value !== defaultOf(standard));
  return [
    ...(repeats === undefined
      ? []
      : [
          fault(
            'value-of-another',
            `${path} is not the ${repeats} of the call.`,
            showing(action, path, type === 'integer' ? 4711 : 'another'),
          ),
        ]),
    ...(operation === 'list' && isAskedByKey(action, book) && standard && other !== undefined
      ? [fault('other-value-in-list', `${path} is ${other} in lists.`, showing(action, path, other))]
      : []),
    ...(shownIf !== undefined && operation === 'read'
      ? [
          fault('never-shown', `${path} is not shown, though it should be.`, (fields) =>
            editPath(fields, path, (holder, name) => {
              delete holder[name];
            }),
          ),
        ]
      : []),
  ];
}

function defaultOf(parameter: Parameter | undefined): string | undefined {
  const newest = parameter?.default?.statements.at(-1);
  const value = newest?.prose ?? newest?.schema;
  return value === undefined ? undefined : String(value);
}

function valueFaults(action: ActionSpec, field: ResponseField, book: SpecBook): readonly EncodingFault[] {
  const { path, type, values } = field;
  if (values?.statements.some(({ partial }) => partial !== true) !== true) return [];
  const fault = responseFaultOf(action, field, book);
  const unlisted = type === 'integer' ? 4711 : 'no-such-value';
  return [fault('value-unlisted', `${path} shows a value that no document lists.`, showing(action, path, unlisted))];
}

function momentFaults(action: ActionSpec, field: ResponseField, book: SpecBook): readonly EncodingFault[] {
  const { path, form, stampOf } = field;
  const fault = responseFaultOf(action, field, book);
  const stamp = (edit: (milliseconds: number) => number) => (fields: Fields) =>
    editPath(fields, path, (holder, name) => {
      holder[name] = edit(Number(holder[name]));
    });
  return [
    ...(form
      ? [fault('time-in-other-form', `${path} has no T and no Z.`, showing(action, path, '2018-02-09 02:35:33'))]
      : []),
    ...(stampOf === undefined
      ? []
      : [
          fault(
            'stamp-of-other-moment',
            `${path} is an hour late.`,
            stamp((moment) => moment + 3_600_000),
          ),
          fault(
            'stamp-in-seconds',
            `${path} counts seconds.`,
            stamp((moment) => moment / 1000),
          ),
        ]),
  ];
}

function keyFaults(action: ActionSpec, field: ResponseField, book: SpecBook): readonly EncodingFault[] {
  const { effect } = action;
  const key = book.service.resources.find(({ name }) => name === effect.resource)?.key.join('.') ?? '';
  const { items } = effect;
  if (items === undefined || field.path !== `${items}.${key}`) return [];
  return [
    responseFaultOf(action, field, book)('item-repeated', `${items} shows its first item again.`, (fields) =>
      editPath(fields, items, (holder, name) => {
        const shown = holder[name];
        if (Array.isArray(shown)) holder[name] = [...(shown as Items), ...(shown as Items).slice(0, 1)];
      }),
    ),
  ];
}

/** Puts a value at a path, where nothing is shown too. */
function showing({ response }: ActionSpec, path: string, value: unknown): (fields: Fields) => Fields {
  const isList = (prefix: string): boolean => response.some((other) => other.path === prefix && other.type === 'list');
  return (fields) => putPath(fields, path, value, isList);
}

function listFaults(action: ActionSpec, field: ResponseField, book: SpecBook): readonly EncodingFault[] {
  const { path, type, itemType, filledBy, presence } = field;
  const filling = type === 'list' ? fillingOf(action, field, book) : undefined;
  const fault = responseFaultOf(action, field, book);
  const changed = (name: string, description: string, change: (items: Items) => Items): EncodingFault =>
    fault(name, description, (fields) =>
      editPath(fields, path, (holder, key) => {
        const items = holder[key];
        if (Array.isArray(items) && items.length > 0) holder[key] = change(items as Items);
      }),
    );
  const isPromised = presence.statements.some(({ prose, schema }) => prose === true || schema === true);
  const isOfValues =
    filledBy !== undefined && ('parameter' in filledBy || (filledBy.item ?? filledBy.fields) !== undefined);
  // Of what uses the resource one is made; of what is in it, several.
  const areSeveral =
    filledBy !== undefined &&
    'resource' in filledBy &&
    book.service.resources.find(({ name }) => name === filledBy.resource)?.parent === action.effect.resource;
  return [
    ...(itemType && isPromised
      ? [
          changed('items-mistyped', `The items of ${path} are no ${itemType}s.`, (items) =>
            items.map(otherType(itemType)),
          ),
        ]
      : []),
    ...(filling && isPromised ? [changed('list-emptied', `${path} is empty.`, () => [])] : []),
    ...(isOfValues
      ? [
          changed('list-short', `${path} lacks its last item.`, (items) => items.slice(0, -1)),
          changed('list-long', `${path} shows an item twice.`, (items) => [...items, items[0]]),
          changed('list-foreign', `${path} shows an item of somebody else.`, (items) => [
            ...items.slice(0, -1),
            foreign(items.at(-1)),
          ]),
        ]
      : []),
    ...(isOfValues && areSeveral
      ? [changed('list-of-one', `All items of ${path} are the same.`, (items) => items.map(() => items[0]))]
      : []),
  ];
}

function otherType(type: FieldType): (item: unknown) => unknown {
  return (item) => (type === 'string' ? { Value: item } : String(item));
}

/** An item like another, with values that nothing has. */
function foreign(item: unknown): unknown {
  if (typeof item === 'number') return item + 7;
  if (typeof item !== 'object' || item === null) return `${String(item)}-foreign`;
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, foreign(value)]));
}
