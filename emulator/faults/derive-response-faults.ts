import type { ActionSpec, FieldType, ResponseField } from '../../specs/action-spec.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { Fields } from '../call.ts';
import type { EncodingFault } from '../fault.ts';
import type { Reply } from '../reply.ts';
import { editPath, putPath } from './response-paths.ts';

const wrongTypes: Readonly<Record<FieldType, unknown>> = {
  string: { Value: 'text' },
  integer: 'not-a-number',
  boolean: 'maybe',
  object: 'text',
  list: 'text',
};

/** For each field: it is of another type, and if some edition promises it, it is missing or renamed. */
export function deriveResponseFaults(book: SpecBook): readonly EncodingFault[] {
  return book.actions.flatMap((action) => action.response.flatMap((field) => faultsFor(action, field, book)));
}

function faultsFor(action: ActionSpec, field: ResponseField, book: SpecBook): readonly EncodingFault[] {
  const { path, type, presence } = field;
  const requirement = `${action.service}.${action.name}.${path.replaceAll('.', '/')}.response`;
  const fault = (name: string, description: string, edit: (fields: Fields) => Fields): EncodingFault => ({
    id: `encoding/${name}/${requirement}`,
    seam: 'encoding',
    requirement,
    alsoBreaks: dependants(action, field, book),
    description,
    alter: (reply) => (isAnswerTo(action, reply) ? { ...reply, fields: edit(reply.fields) } : reply),
  });
  const wrong = wrongTypes[type];
  const retype = (holder: Record<string, unknown>, name: string): void => {
    holder[name] = wrong;
  };
  const isPromised = presence.statements.some(({ prose, schema }) => prose === true || schema === true);
  if (!isPromised) {
    const isList = (prefix: string): boolean =>
      action.response.some((other) => other.path === prefix && other.type === 'list');
    const shown = fault('field-mistyped', `${path} is shown, and no ${type}.`, (fields) =>
      putPath(fields, path, wrong, isList),
    );
    return [{ ...shown, alsoBreaks: [...shown.alsoBreaks, ...readersOfList(action, field)] }];
  }
  return [
    fault('field-missing', `${path} is left out.`, (fields) =>
      editPath(fields, path, (holder, name) => {
        delete holder[name];
      }),
    ),
    fault('field-renamed', `${path} has another name.`, (fields) =>
      editPath(fields, path, (holder, name) => {
        holder[`${name}Renamed`] = holder[name];
        delete holder[name];
      }),
    ),
    fault('field-mistyped', `${path} is no ${type}.`, (fields) => editPath(fields, path, retype)),
  ];
}

/** A field inside a list makes an empty one look as if it held an item. */
function readersOfList({ service, name, response }: ActionSpec, { path }: ResponseField): readonly string[] {
  const isInList = response.some((other) => other.type === 'list' && path.startsWith(`${other.path}.`));
  return isInList ? [`${service}.${name}.*`] : [];
}

function isAnswerTo(action: ActionSpec, { action: name, failed }: Reply): boolean {
  return name === action.name && !failed;
}

/** What reads the same field: fields inside it, read-back of what it echoes, and all that needs the identifier or status. */
function dependants(action: ActionSpec, { path, echoes, raisedTo }: ResponseField, book: SpecBook): readonly string[] {
  const id = `${action.service}.${action.name}`;
  const inside = action.response.some((other) => other.path.startsWith(`${path}.`));
  const status = book.service.resources.find(({ name }) => name === action.effect.resource)?.status;
  const raisedBy = action.response.filter((other) => other.raisedTo === path).map((other) => other.echoes);
  const written = [echoes, ...raisedBy, raisedTo === undefined ? undefined : echoes].filter(
    (name) => name !== undefined,
  );
  const vital = action.effect.identifier === path || (action.effect.operation === 'read' && status === path);
  return [
    ...(inside ? [`${id}.${path.replaceAll('.', '/')}/*.response`] : []),
    ...[...new Set(written)].flatMap((name) => [
      `${action.service}.*.${name}.round-trip`,
      `${action.service}.*.${name}.default`,
    ]),
    ...(path === 'RequestId' ? [`${action.service}.protocol.*`] : []),
    ...(vital ? [`${action.service}.*`] : []),
    // What a list shows is what tells the states of its resource.
    ...(action.effect.operation === 'list' ? [`${action.service}.${action.effect.resource}.state.*`] : []),
  ];
}
