import type { ActionSpec, FieldType, ResponseField } from '../../../specs/action-spec.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { EncodingFault } from '../../core/fault.ts';
import { deriveAncestorFaults } from './derive-ancestor-faults.ts';
import { deriveContentFaults } from './derive-content-faults.ts';
import { responseFaultOf } from './response-fault.ts';
import { editPath, putPath } from './response-paths.ts';

const wrongTypes: Readonly<Record<FieldType, unknown>> = {
  string: { Value: 'text' },
  scalar: { Value: 'text' },
  integer: 'not-a-number',
  boolean: 'maybe',
  object: 'text',
  list: 'text',
};

/** For each field: it is of another type, what it shows is wrong, and if some edition promises it, it is missing or renamed. */
export function deriveResponseFaults(book: SpecBook): readonly EncodingFault[] {
  return book.actions.flatMap((action) =>
    action.response.flatMap((field) => [
      ...faultsFor(action, field, book),
      ...deriveAncestorFaults(action, field, book),
      ...deriveContentFaults(action, field, book),
    ]),
  );
}

function faultsFor(action: ActionSpec, field: ResponseField, book: SpecBook): readonly EncodingFault[] {
  const { path, type, presence } = field;
  const fault = responseFaultOf(action, field, book);
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
