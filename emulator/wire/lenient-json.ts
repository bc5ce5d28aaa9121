/**
 * Reads a JSON parameter as the service does: single quotes are as good as double quotes (the vendor's Terraform
 * provider sends `[{'RuleName':'…'}]`).
 *
 * @returns `undefined` when the text is neither.
 */
export function readLenientJson(text: string): unknown {
  return parse(text) ?? parse(doubleQuoted(text));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function doubleQuoted(text: string): string {
  return text.replaceAll(/'((?:[^'\\]|\\.)*)'/g, (_, inner: string) => JSON.stringify(inner.replaceAll("\\'", "'")));
}
