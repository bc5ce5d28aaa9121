import { parseQuery } from './query.ts';
import type { WireParameters, WireRequest } from './wire.ts';

/** Reads the parameters of a request from its query and, if it has one, its form body; the query wins. */
export function decodeRequest(wire: WireRequest): {
  readonly parameters: WireParameters;
  readonly duplicates: readonly string[];
  /** Names of those that count as the body has them. */
  readonly inBody: ReadonlySet<string>;
} {
  const question = wire.target.indexOf('?');
  const query = parseQuery(question === -1 ? '' : wire.target.slice(question + 1));
  if (wire.body === '' || !isForm(wire.headers['content-type'])) return { ...query, inBody: new Set() };
  const form = parseQuery(wire.body);
  const repeated = Object.keys(form.parameters).filter((name) => Object.hasOwn(query.parameters, name));
  return {
    parameters: { ...form.parameters, ...query.parameters },
    duplicates: [...query.duplicates, ...form.duplicates, ...repeated],
    inBody: new Set(Object.keys(form.parameters).filter((name) => !repeated.includes(name))),
  };
}

function isForm(contentType: string | undefined): boolean {
  return contentType === undefined || contentType.toLowerCase().startsWith('application/x-www-form-urlencoded');
}
