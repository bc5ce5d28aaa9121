import { judge } from '../oracle/judge.ts';
import type { EditionScope } from '../oracle/judge.ts';
import type { ActionSpec, ResponseField } from '../action-spec.ts';
import type { Requirement } from '../requirement.ts';
import type { SpecBook } from '../spec-book.ts';
import { askedBy } from '../oracle/asked-by.ts';
import { readerOf } from './derive-parameter.ts';
import { requirementId } from './requirement-id.ts';

/** A field of one answer and the field of another that shows the same of a resource, by their paths. */
export interface SharedField {
  readonly shown: ResponseField;
  readonly read: ResponseField;
}

/** One promise per answer that shows of a resource what its read shows too, of a creation or of a list that can be asked for it. */
export function deriveAgreements(book: SpecBook): readonly Requirement[] {
  return book.actions.flatMap((action) => {
    const reader = otherView(action, book);
    return reader && sharedFields(action, book).length > 0 ? [agreement(action, reader)] : [];
  });
}

/** The action that reads the resource which an action shows, where that is another one. */
export function otherView(action: ActionSpec, book: SpecBook): ActionSpec | undefined {
  const { name, effect } = action;
  if (effect.operation !== 'create' && effect.operation !== 'list') return undefined;
  const resource = book.service.resources.find((candidate) => candidate.name === effect.resource);
  const reader = resource && readerOf(book, resource.name, effect.variant ?? resource.variants[0]);
  if (!reader || reader.name === name) return undefined;
  // A list that cannot be asked for one shows others too, and one of parts may still show those that are gone.
  const isPart = resource.aspectOf !== undefined;
  const isOfOne =
    effect.operation === 'create' || (!isPart && resource.key.every((key) => askedBy(action, key) !== undefined));
  return isOfOne ? reader : undefined;
}

/** What both show of one resource, and neither writes in a way of its own. It is read by its key, and its status may have moved on. */
export function sharedFields(action: ActionSpec, book: SpecBook, scope?: EditionScope): readonly SharedField[] {
  const reader = otherView(action, book);
  const resource = book.service.resources.find(({ name }) => name === action.effect.resource);
  if (!reader) return [];
  return action.response.flatMap((shown) => {
    const name = nameIn(action, shown);
    const read = reader.response.find((other) => nameIn(reader, other) === name);
    if (!read || name === undefined || name === resource?.status || !isComparable(shown, read)) return [];
    if (resource?.key.includes(name) === true) return [];
    const isSaid = [shown, read].every(
      ({ presence }) => !scope || judge(presence, () => true, scope).expect !== 'silent',
    );
    return isSaid && !book.service.volatile.includes(name) ? [{ shown, read }] : [];
  });
}

/** The path of a field in the resource itself; none of what stands in a list within it, or beside the items of a list. */
function nameIn({ effect, response }: ActionSpec, { path }: ResponseField): string | undefined {
  const prefix = effect.operation === 'list' ? `${effect.items ?? ''}.` : '';
  if (!path.startsWith(prefix)) return undefined;
  const inList = response.some(
    ({ type, path: list }) => type === 'list' && path.startsWith(`${list}.`) && list !== effect.items,
  );
  return inList ? undefined : path.slice(prefix.length);
}

function isComparable(shown: ResponseField, read: ResponseField): boolean {
  const isPlain = [shown, read].every(
    ({ type, volatile, acrossAccount, alsoWritten }) =>
      (type === 'string' || type === 'integer' || type === 'boolean') && !(volatile ?? acrossAccount) && !alsoWritten,
  );
  return isPlain && shown.type === read.type && haveSameValues(shown, read);
}

/** One may list values and the other be silent; two lists must be one. */
function haveSameValues({ values: a }: ResponseField, { values: b }: ResponseField): boolean {
  if (!a || !b) return true;
  const all = [a, b].map(({ statements }) =>
    [...new Set(statements.flatMap(({ prose, schema }) => [...(prose ?? []), ...(schema ?? [])]))].toSorted().join(),
  );
  return all[0] === all[1];
}

/** No document says so outright: each says of one and the same field what it shows. */
function agreement(action: ActionSpec, reader: ActionSpec): Requirement {
  return {
    id: requirementId({ service: action.service, head: action.name, kind: 'effect', detail: 'as-read' }),
    service: action.service,
    action: action.name,
    subject: null,
    kind: 'effect',
    level: 'should',
    statement: `What ${action.name} shows of a resource is what ${reader.name} shows of it.`,
    sources: action.documents,
    expect: { shows: `what ${reader.name} shows` },
    spec: { file: action.file, pointer: '/response' },
    origin: { type: 'agreement', action },
  };
}
