import type { ActionSpec, FieldType, ResponseField, SpecBook } from '../../specs/model.ts';
import type { EncodingFault } from '../fault.ts';
import type { Reply } from '../reply.ts';
import { editPath } from './response-paths.ts';

const wrongTypes: Readonly<Record<FieldType, unknown>> = {
  string: { Value: 'text' },
  integer: 'not-a-number',
  boolean: 'maybe',
  object: 'text',
  list: 'text',
};

/** For each field that some edition promises (the others list it or are silent): it is missing, renamed, or of another type. */
export function deriveResponseFaults(book: SpecBook): readonly EncodingFault[] {
  return book.actions.flatMap((action) =>
    action.response
      .filter(({ presence }) => presence.statements.some(({ prose, schema }) => prose === true || schema === true))
      .flatMap((field) => faultsFor(action, field, book)),
  );
}

function faultsFor(action: ActionSpec, field: ResponseField, book: SpecBook): readonly EncodingFault[] {
  const requirement = `${action.service}.${action.name}.${field.path.replaceAll('.', '/')}.response`;
  const fault = (name: string, description: string, edit: Parameters<typeof editPath>[2]): EncodingFault => ({
    id: `encoding/${name}/${requirement}`,
    seam: 'encoding',
    requirement,
    alsoBreaks: dependants(action, field, book),
    description,
    alter: (reply) =>
      isAnswerTo(action, reply) ? { ...reply, fields: editPath(reply.fields, field.path, edit) } : reply,
  });
  return [
    fault('field-missing', `${field.path} is left out.`, (holder, name) => {
      delete holder[name];
    }),
    fault('field-renamed', `${field.path} has another name.`, (holder, name) => {
      holder[`${name}Renamed`] = holder[name];
      delete holder[name];
    }),
    fault('field-mistyped', `${field.path} is no ${field.type}.`, (holder, name) => {
      holder[name] = wrongTypes[field.type];
    }),
  ];
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
  ];
}
