/** The first characters of a text, and where the rest is found. */
export function cutText(text: string, length: number): string {
  return text.length <= length
    ? text
    : `${text.slice(0, length)}… (${text.length - length} more characters in report.json)`;
}
