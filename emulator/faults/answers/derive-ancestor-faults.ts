import { detailPart } from '../../../specs/derive/requirement-id.ts';
import type { ActionSpec, ResponseField } from '../../../specs/action-spec.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { EncodingFault } from '../../core/fault.ts';
import { responseFaultOf } from './response-fault.ts';
import { editPath } from './response-paths.ts';

/**
 * For each promised field: each thing that leads to it is left out. What a document merely lists may be left out with all
 * that is in it.
 */
export function deriveAncestorFaults(
  action: ActionSpec,
  field: ResponseField,
  book: SpecBook,
): readonly EncodingFault[] {
  if (!isPromised(field)) return [];
  const fault = responseFaultOf(action, field, book);
  const names = field.path.split('.');
  return names.slice(1).flatMap((_, index) => {
    const ancestor = names.slice(0, index + 1).join('.');
    if (!isPromised(nearest(action, field, ancestor))) return [];
    const without = fault(
      'ancestor-missing',
      `${ancestor} is left out, and ${field.path} with it.`,
      (fields) =>
        editPath(fields, ancestor, (holder, name) => {
          delete holder[name];
        }),
      ancestor,
    );
    return [{ ...without, alsoBreaks: [...without.alsoBreaks, ...readersOf(action, ancestor)] }];
  });
}

/** Whether a table of some edition says without a condition that a field is there. */
function isPromised({ presence }: ResponseField): boolean {
  return presence.statements.some(({ prose, schema }) => prose === true || schema === true);
}

/** The first documented field at an ancestor or below it: a wrapper is as optional as the list in it. */
function nearest({ response }: ActionSpec, field: ResponseField, ancestor: string): ResponseField {
  const between = response.filter(
    ({ path }) => (path === ancestor || path.startsWith(`${ancestor}.`)) && field.path.startsWith(`${path}.`),
  );
  return between.toSorted((a, b) => a.path.length - b.path.length)[0] ?? field;
}

/** All else that is shown in the ancestor, and whatever looks into the list that goes with it. */
function readersOf({ service, name, effect }: ActionSpec, ancestor: string): readonly string[] {
  const id = `${service}.${name}`;
  const place = detailPart(ancestor);
  const holds = (path: string | undefined): boolean => path !== undefined && `${path}.`.startsWith(`${ancestor}.`);
  return [
    `${id}.${place}.response`,
    `${id}.${place}/*.response`,
    ...(holds(effect.items) ? [`${id}.*.effect.*`, `${id}.pagination.*`] : []),
    ...(holds(effect.identifier) ? [`${id}.*`] : []),
  ];
}
