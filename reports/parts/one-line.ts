import { printable } from './printable.ts';

/** Text in one line that cannot steer the terminal, cut if it is longer than `length`. */
export function oneLine(text: string, length: number = Number.POSITIVE_INFINITY): string {
  const line = printable(text.replaceAll(/\s+/g, ' '));
  return line.length > length ? `${line.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}
