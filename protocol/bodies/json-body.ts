import type { DecodedBody } from './decoded-body.ts';
import { jsonExceeds } from './exceeds-bounds.ts';
import { findJsonFault } from './find-json-fault.ts';
import { placeInText } from './place-in-text.ts';

/** Writes a JSON body. */
export function encodeJson(value: unknown): string {
  return JSON.stringify(value);
}

/** Reads a JSON body, which must be an object within bounds of depth and size; integers beyond 2^53 are rounded. */
export function decodeJson(text: string): DecodedBody {
  const excess = jsonExceeds(text);
  if (excess !== undefined) return { ok: false, problem: excess, excessive: true };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problem: describeFault(text) };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      ok: false,
      problem: `JSON that is ${Array.isArray(value) ? 'an array' : 'a bare value'} instead of an object`,
    };
  }
  return { ok: true, format: 'json', value: value as Readonly<Record<string, unknown>> };
}

function describeFault(text: string): string {
  const fault = findJsonFault(text);
  if (!fault) return 'malformed JSON';
  const found = fault.offset >= text.length ? 'the text ends' : 'something else stands';
  return `malformed JSON at ${placeInText(text, fault.offset)}: ${found} where there should be ${fault.wanted}`;
}
