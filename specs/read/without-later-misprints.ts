import type { SpecBook } from '../spec-book.ts';

/**
 * The specs as they bind under an edition: a misprint that a document of an earlier edition makes is none of its own, so
 * that what follows it is judged. Without an edition each known misprint is only recorded.
 */
export function withoutLaterMisprints(book: SpecBook, edition: string): SpecBook {
  const { editions } = book.service;
  const isOver = (misprintedIn: string): boolean => editions.indexOf(misprintedIn) < editions.indexOf(edition);
  return {
    ...book,
    actions: book.actions.map((action) => ({
      ...action,
      response: action.response.map((field) => {
        if (field.misprintedIn === undefined || !isOver(field.misprintedIn)) return field;
        const { misprintedAs: _name, misprintedIn: _edition, ...bare } = field;
        return bare;
      }),
    })),
  };
}
