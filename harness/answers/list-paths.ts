import type { SpecBook } from '../../specs/spec-book.ts';

/** Paths of the response that are lists, so that one XML element reads as a list of one. */
export function listPathsOf(book: SpecBook, action: string): ReadonlySet<string> {
  const spec = book.actions.find(({ name }) => name === action);
  const lists = spec?.response.filter(({ type }) => type === 'list') ?? [];
  // A misprint that is the wrapper of the list is none in XML, where items have names.
  const misprinted = lists.flatMap(({ path, misprintedAs = path }) =>
    path.startsWith(`${misprintedAs}.`) ? [] : [misprintedAs],
  );
  return new Set([...lists.map(({ path }) => path), ...misprinted]);
}
