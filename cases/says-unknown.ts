import type { SpecBook } from '../specs/spec-book.ts';
import type { Answer } from './answer.ts';

/** The gateway's code for an unknown action, or a bare 404 or 501. */
export function saysUnknown({ meaning }: Answer, book: SpecBook): boolean {
  if (meaning.type === 'error') {
    return book.service.unknownActionErrors.some(({ code }) => code === meaning.error.code) || meaning.status === 501;
  }
  return meaning.type === 'garbled' && (meaning.status === 404 || meaning.status === 501);
}
