import { detailPart, subjectPart } from '../../../specs/derive/requirement-id.ts';
import type { ActionSpec, ResponseField } from '../../../specs/action-spec.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { Fields } from '../../core/call.ts';
import type { EncodingFault } from '../../core/fault.ts';
import type { Reply } from '../../wire/reply.ts';
import { requirementOf } from '../fault-context.ts';

type MakeFault = (
  name: string,
  description: string,
  edit: (fields: Fields) => Fields,
  detail?: string,
) => EncodingFault;

/** Makes faults that change what the answers of an action show in one field; `detail` tells those of one name apart. */
export function responseFaultOf(action: ActionSpec, field: ResponseField, book: SpecBook): MakeFault {
  const requirement = requirementOf(action, field.path, 'response');
  return (name, description, edit, detail) => ({
    id: `encoding/${name}/${requirement}${detail === undefined ? '' : `/${detail}`}`,
    seam: 'encoding',
    requirement,
    alsoBreaks: dependants(action, field, book),
    description,
    alter: (reply) => (isAnswerTo(action, reply) ? { ...reply, fields: edit(reply.fields) } : reply),
  });
}

function isAnswerTo(action: ActionSpec, { action: name, failed }: Reply): boolean {
  return name === action.name && !failed;
}

/** What reads the same field: fields inside it, read-back of what it echoes, and all that needs the identifier or status. */
function dependants(
  action: ActionSpec,
  { path, echoes, repeats, raisedTo }: ResponseField,
  book: SpecBook,
): readonly string[] {
  const id = `${action.service}.${action.name}`;
  const inside = action.response.some((other) => other.path.startsWith(`${path}.`));
  const status = book.service.resources.find(({ name }) => name === action.effect.resource)?.status;
  const raisedBy = action.response.filter((other) => other.raisedTo === path).map((other) => other.echoes);
  const written = [echoes, ...raisedBy, raisedTo === undefined ? undefined : echoes].filter(
    (name) => name !== undefined,
  );
  const vital = action.effect.identifier === path || (action.effect.operation === 'read' && status === path);
  return [
    ...(inside ? [`${id}.${detailPart(path)}/*.response`] : []),
    ...[...new Set(written)].flatMap((name) => [
      `${action.service}.*.${subjectPart(name)}.round-trip`,
      `${action.service}.*.${subjectPart(name)}.default`,
    ]),
    ...(repeats === undefined ? [] : [`${id}.${subjectPart(repeats)}.default`]),
    ...(path === 'RequestId' ? [`${action.service}.protocol.*`] : []),
    ...(action.effect.items === path ? [`${id}.*.effect.*`, `${id}.pagination.*`] : []),
    ...(vital ? [`${action.service}.*`] : []),
    // What a list shows is what tells the states of its resource.
    ...(action.effect.operation === 'list' ? [`${action.service}.${action.effect.resource}.state.*`] : []),
  ];
}
