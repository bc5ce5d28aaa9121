/** Characters that show nothing or reorder what is around them: line separators, bidirectional controls, zero widths. */
const invisible = /[\u0080-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

/**
 * Makes visible what a reader could not see: control characters as their pictures (␀), invisible ones by their number
 * (`[U+2028]`), halves of characters as U+FFFD. Nothing of it can be markup, so text and finished HTML are alike.
 */
export function showInvisible(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[\u0000-\u0008\u000B-\u001F]/g, (character) => String.fromCodePoint(0x2400 + character.charCodeAt(0)))
    .replaceAll('\u007F', '\u2421')
    .replaceAll(invisible, (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);
}
