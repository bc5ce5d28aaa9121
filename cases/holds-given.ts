import { textIn } from './list-items.ts';

/**
 * Whether an answer shows what was given: of structures all their fields, whatever else stands beside them, and of lists as
 * many items. A number and its text are the same, and so are nothing and an empty text.
 */
export function holdsGiven(shown: unknown, given: unknown): boolean {
  if (Array.isArray(given)) {
    if (!Array.isArray(shown) || shown.length !== given.length) return false;
    return given.every((item, index) => holdsGiven(shown[index], item));
  }
  if (typeof given === 'object' && given !== null) {
    if (typeof shown !== 'object' || shown === null || Array.isArray(shown)) return false;
    return Object.entries(given).every(([name, value]) => holdsGiven((shown as Item)[name], value));
  }
  return textIn(shown ?? '') === textIn(given ?? '');
}

type Item = Readonly<Record<string, unknown>>;
