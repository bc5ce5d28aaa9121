/** Writes a text so that it can stand in a query. */
export type Encode = (text: string) => string;

/**
 * Encodes text by RFC 3986 as the signature asks (developer guide 2018, API signature): UTF-8 bytes, only letters,
 * digits and `-_.~` left as they are. A lone surrogate becomes U+FFFD.
 */
export function percentEncode(text: string): string {
  if (unreserved.test(text)) return text;
  const encoded = encodeURIComponent(text.toWellFormed());
  return leftOver.test(encoded) ? encoded.replaceAll(/[!'()*]/g, escaped) : encoded;
}

const unreserved = /^[\w.~-]*$/;

/** What JavaScript leaves as it is, and the signature does not. */
const leftOver = /[!'()*]/;

function escaped(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** The encoder that writes what it is told in place of parts of the right encoding, as wrong encoders do. */
export function encoderOf({ misencoding = {} }: { readonly misencoding?: Readonly<Record<string, string>> }): Encode {
  const replacements = Object.entries(misencoding);
  return (text) =>
    replacements.reduce((encoded, [right, wrong]) => encoded.replaceAll(right, wrong), percentEncode(text));
}

/** Decodes percent escapes and reads `+` as a space, as some clients write it; undefined if an escape is malformed. */
export function percentDecode(text: string): string | undefined {
  if (!/[%+]/.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}
