import { percentDecode, percentEncode, type Encode } from './percent-encode.ts';
import type { WireParameters } from './wire.ts';

/** Writes parameters as a query, sorted by code unit, both sides percent-encoded or encoded as is said. */
export function encodeQuery(parameters: WireParameters, encode: Encode = percentEncode): string {
  return Object.keys(parameters)
    .toSorted()
    .map((name) => `${encode(name)}=${encode(parameters[name] ?? '')}`)
    .join('&');
}

/**
 * Reads a query or form body the way clients write it: `+` is a space, `=` may be missing, and an escape that is
 * malformed is kept as it stands. Of a repeated name the first value counts; the name is reported.
 */
export function parseQuery(text: string): {
  readonly parameters: WireParameters;
  readonly duplicates: readonly string[];
} {
  const entries = new Map<string, string>();
  const duplicates: string[] = [];
  for (const part of text.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = decode(equals === -1 ? part : part.slice(0, equals));
    if (entries.has(name)) duplicates.push(name);
    else entries.set(name, equals === -1 ? '' : decode(part.slice(equals + 1)));
  }
  return { parameters: Object.fromEntries(entries), duplicates };
}

function decode(text: string): string {
  return percentDecode(text) ?? text;
}
