/** Text that cannot steer a terminal: control characters other than tab and line feed become U+FFFD. */
export function printable(text: string): string {
  return text.replaceAll(
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069]|\p{Surrogate}/gu,
    '\uFFFD',
  );
}
