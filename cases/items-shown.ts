import type { ExpectedItems } from './expectation.ts';
import { fieldValues } from './field-values.ts';
import { textIn } from './list-items.ts';

type Item = Readonly<Record<string, unknown>>;

/** Whether a list shows the given items, just these or none of them; a number and its text are the same, and so are nothing and an empty text. */
export function itemsShown(
  { path, match }: Pick<ExpectedItems, 'path' | 'match'>,
  wanted: string,
  body: Item,
): boolean {
  const items = JSON.parse(wanted) as readonly Item[];
  const shown = itemsAt(body, path);
  const isShown = (item: Item): boolean => shown.some((candidate) => holdsGiven(candidate, item));
  switch (match) {
    case 'none':
      return !items.some(isShown);
    case 'all':
      return items.every(isShown);
    case 'only':
      return (
        items.length === shown.length &&
        items.every(isShown) &&
        shown.every((one) => items.some((item) => holdsGiven(one, item)))
      );
  }
}

/** The objects of a list in an answer. */
export function itemsAt(body: Item, path: string): readonly Item[] {
  return fieldValues(body, path).flat().filter(isItem);
}

/**
 * Whether an answer shows what was given: of structures all their fields, whatever else stands beside them, and of lists as
 * many items, in whatever order, of which no document speaks. A number and its text are the same, and so are nothing and an
 * empty text.
 */
export function holdsGiven(shown: unknown, given: unknown): boolean {
  if (Array.isArray(given)) {
    return Array.isArray(shown) && shown.length === given.length && holdsEach(shown, given);
  }
  if (typeof given === 'object' && given !== null) {
    if (typeof shown !== 'object' || shown === null || Array.isArray(shown)) return false;
    return Object.entries(given).every(([name, value]) => holdsGiven((shown as Item)[name], value));
  }
  return textIn(shown ?? '') === textIn(given ?? '');
}

/** Whether each item that was given is one of those shown; the fullest are looked for first, for they are the fewest that will do. */
function holdsEach(shown: readonly unknown[], given: readonly unknown[]): boolean {
  const left = [...shown];
  return given
    .toSorted((one, other) => sizeOf(other) - sizeOf(one))
    .every((item) => {
      const at = left.findIndex((candidate) => holdsGiven(candidate, item));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
}

function sizeOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? JSON.stringify(value).length : 0;
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
