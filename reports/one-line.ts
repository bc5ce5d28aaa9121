/** Text in one line that cannot steer the terminal, cut if it is longer than `length`. */
export function oneLine(text: string, length: number = Number.POSITIVE_INFINITY): string {
  const line = text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069]|\p{Surrogate}/gu, '\uFFFD');
  return line.length > length ? `${line.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}
