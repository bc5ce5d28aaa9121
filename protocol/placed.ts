import { encodeQuery } from './query.ts';
import type { RequestInput } from './request-input.ts';
import type { WireParameters } from './wire.ts';

/** Divides parameters between the query and the form body; only a POST has the latter. */
export function placed(
  parameters: WireParameters,
  { method, place = 'form', places = {} }: Pick<RequestInput, 'method' | 'place' | 'places'>,
): { readonly inQuery: WireParameters; readonly query: string; readonly body: string } {
  const usual = place === 'form' ? 'body' : 'query';
  const isInBody = ([name]: readonly [string, string]): boolean =>
    method === 'POST' && (places[name] ?? usual) === 'body';
  const entries = Object.entries(parameters);
  const inQuery = Object.fromEntries(entries.filter((entry) => !isInBody(entry)));
  return { inQuery, query: encodeQuery(inQuery), body: encodeQuery(Object.fromEntries(entries.filter(isInBody))) };
}

/** The path with a query, if there is any. */
export function targetWith(query: string): string {
  return query === '' ? '/' : `/?${query}`;
}
