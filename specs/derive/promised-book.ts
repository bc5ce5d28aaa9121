import type { SpecBook } from '../spec-book.ts';

/** The specs without the actions of which nothing is promised. */
export function promisedBook(book: SpecBook): SpecBook {
  const actions = book.actions.filter(({ forRemoval }) => forRemoval !== true);
  return actions.length === book.actions.length ? book : { ...book, actions };
}
