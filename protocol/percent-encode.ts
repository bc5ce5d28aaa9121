/** Writes a text so that it can stand in a query. */
export type Encode = (text: string) => string;

/**
 * Encodes text by RFC 3986 as the signature asks (developer guide 2018, API signature): UTF-8 bytes, only letters,
 * digits and `-_.~` left as they are. A lone surrogate becomes U+FFFD.
 */
export function percentEncode(text: string): string {
  if (/^[\w.~-]*$/.test(text)) return text;
  return encodeURIComponent(wellFormed(text)).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The encoder that writes what it is told in place of parts of the right encoding, as wrong encoders do. */
export function encoderOf({ misencoding = {} }: { readonly misencoding?: Readonly<Record<string, string>> }): Encode {
  const replacements = Object.entries(misencoding);
  return (text) =>
    replacements.reduce((encoded, [right, wrong]) => encoded.replaceAll(right, wrong), percentEncode(text));
}

/** Decodes percent escapes and reads `+` as a space, as some clients write it; undefined if an escape is malformed. */
export function percentDecode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

function wellFormed(text: string): string {
  return text.replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}
