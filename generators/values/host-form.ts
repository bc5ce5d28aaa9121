import type { Pattern } from '../../specs/parameter.ts';

/** What a text ends with, so that it has the form of a host. */
export function endOf(patterns: readonly Pattern[]): string {
  return patterns.some(({ host }) => host !== undefined) ? '.com' : '';
}

/** Whether a character may stand anywhere before that end. */
export function isFree(patterns: readonly Pattern[]): (character: string) => boolean {
  const isFormed = patterns.some(({ host }) => host !== undefined);
  return (character) => !isFormed || /[a-z0-9]/.test(character);
}
