/** Says where an offset lies in a text, `line 2, column 7`; both count from 1. */
export function placeInText(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return `line ${line}, column ${offset - before.lastIndexOf('\n')}`;
}
