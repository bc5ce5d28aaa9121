/** Characters that show nothing or reorder what is around them: line separators, bidirectional controls, zero widths. */
const invisible = /[\u0080-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

/**
 * Makes text safe between tags and in quoted attributes. What a reader could not see is made visible: control characters
 * as their pictures (␀), invisible ones by their number (`[U+2028]`).
 */
export function escapeHtml(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[\u0000-\u0008\u000B-\u001F]/g, (character) => String.fromCodePoint(0x2400 + character.charCodeAt(0)))
    .replaceAll('\u007F', '\u2421')
    .replaceAll(invisible, (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** The first characters of a text, and where the rest is found. */
export function cutText(text: string, length: number): string {
  return text.length <= length
    ? text
    : `${text.slice(0, length)}… (${text.length - length} more characters in report.json)`;
}
