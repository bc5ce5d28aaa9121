import { deriveAgreements, sharedFields } from '../../../specs/derive/derive-agreements.ts';
import type { ResponseField } from '../../../specs/action-spec.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { EncodingFault } from '../../core/fault.ts';
import { editPath } from './response-paths.ts';

/** For each answer that shows what a read shows too: one field at a time is another value than the read's. */
export function deriveAgreementFaults(book: SpecBook): readonly EncodingFault[] {
  return deriveAgreements(book).flatMap(({ id, origin }) => {
    if (origin.type !== 'agreement') return [];
    const { action } = origin;
    return sharedFields(action, book)
      .filter(({ shown, read }) => isPromised(shown) && isPromised(read))
      .map(({ shown: { path } }): EncodingFault => ({
        id: `encoding/unlike-read/${id}/${path}`,
        seam: 'encoding',
        requirement: id,
        alsoBreaks: [`${action.service}.*`],
        description: `${action.name} shows another ${path} than the read of the resource.`,
        alter: (reply) =>
          reply.action === action.name && !reply.failed
            ? { ...reply, fields: editPath(reply.fields, path, toAnother) }
            : reply,
      }));
  });
}

function isPromised({ presence }: ResponseField): boolean {
  return presence.statements.some(({ prose, schema }) => (prose ?? schema) === true);
}

function toAnother(holder: Record<string, unknown>, name: string): void {
  const value = holder[name];
  holder[name] = typeof value === 'number' ? value + 1 : `${String(value)}x`;
}
