import { textOf, type Fields, type Invocation } from '../core/call.ts';
import { pageByToken } from '../core/next-token.ts';
import { readLenientJson } from '../wire/lenient-json.ts';
import type { Made } from './model.ts';
import { tagsOf } from './settings.ts';

/** Items of a page where a call does not say how many. */
const usualSize = 20;

/** Whether a value is among those that a list in a call names; without the list any is. */
export function isAmong(call: Invocation, name: string, value: unknown): boolean {
  const text = textOf(call, name);
  if (text === undefined) return true;
  const list = readLenientJson(text);
  return (Array.isArray(list) ? list : [text]).map(String).includes(String(value));
}

/** Whether a value is the one that a call asks for; without it any is. */
export function isAsked(call: Invocation, name: string, value: unknown): boolean {
  const text = textOf(call, name);
  return text === undefined || text === value;
}

/** Whether something has every tag that a call names; one without a value asks for its key alone. */
export function hasTags(call: Invocation, { tags }: Pick<Made, 'tags'>): boolean {
  return tagsOf(call).every(({ Key, Value }) =>
    tags.some((tag) => tag.Key === Key && (Value === '' || tag.Value === Value)),
  );
}

/** One page of a list, under the field that its specs call it by. */
export function listed(call: Invocation, items: readonly Fields[]): Fields {
  const { page, beside } = pageByToken(call, items, usualSize);
  return { [call.spec.effect.items ?? 'Items']: page, ...beside };
}
