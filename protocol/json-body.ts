import type { DecodedBody } from './decoded-body.ts';
import { findJsonFault } from './find-json-fault.ts';
import { placeInText } from './place-in-text.ts';

/** As deep as the XML reader goes; what walks a decoded body may then recurse. */
const deepest = 100;

/** Writes a JSON body. */
export function encodeJson(value: unknown): string {
  return JSON.stringify(value);
}

/** Reads a JSON body, which must be an object of no more than a hundred levels; integers beyond 2^53 are rounded. */
export function decodeJson(text: string): DecodedBody {
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
  if (isTooDeep(value)) return { ok: false, problem: `JSON nested deeper than ${deepest} levels` };
  return { ok: true, format: 'json', value: value as Readonly<Record<string, unknown>> };
}

function describeFault(text: string): string {
  const fault = findJsonFault(text);
  if (!fault) return 'malformed JSON';
  const found = fault.offset >= text.length ? 'the text ends' : 'something else stands';
  return `malformed JSON at ${placeInText(text, fault.offset)}: ${found} where there should be ${fault.wanted}`;
}

function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return false;
}
