import type { Reply } from '../wire/reply.ts';
import type { Fields } from '../core/call.ts';
import type { EncodingSeam } from '../core/seams.ts';

/** Rewrites the fields of every answer. */
export function rewriting(rewrite: (fields: Fields, reply: Reply) => Fields): readonly EncodingSeam[] {
  return [{ seam: 'encoding', alter: (reply) => ({ ...reply, fields: rewrite(reply.fields, reply) }) }];
}

/** Whether a value is an object with members. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Applies a change to every object of a value, the inner ones first. */
export function inEveryObject(value: unknown, change: (fields: Fields) => Fields): unknown {
  if (Array.isArray(value)) return value.map((item) => inEveryObject(item, change));
  if (!isObject(value)) return value;
  return change(Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inEveryObject(inner, change)])));
}
