import type { SpecBook } from '../../specs/spec-book.ts';
import type { Attempt } from '../wire/attempt.ts';
import { nearest } from './nearest.ts';

/** Why an action is unknown: a typo, another version, or an action of the vendor that is not emulated; undefined where it is known. */
export function unknownActionWords(
  { action, parameters }: Attempt,
  { service, actions }: SpecBook,
): string | undefined {
  const { product, version, vendorActions } = service;
  if (action === undefined) return 'the request names no action';
  const known = actions.map(({ name }) => name);
  if (known.includes(action)) return undefined;
  const asked = parameters['Version'] || version;
  if (asked !== version) return `${action} is asked for in version ${asked}, and ${product} ${version} is served here`;
  if (vendorActions.includes(action))
    return `the vendor has ${action} in ${product} ${version}, but this emulator does not know it`;
  return `${product} ${version} has no action ${action}; did you mean ${nearest(action, [...new Set([...known, ...vendorActions])])}?`;
}
