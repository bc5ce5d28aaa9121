import type { ErrorReference } from '../point.ts';
import type { Breach, Service } from '../service.ts';

/** How a call is wrong that breaks a constraint of some kind. */
export function breachOf(kind: string): Breach {
  if (kind === 'required' || kind === 'conditional') return 'missing';
  if (kind === 'conflict') return 'conflict';
  return kind === 'reference' ? 'unknown' : 'invalid';
}

/**
 * Whether no document ties a code to what breaks constraints of some kinds, of what has these names, in a service that then
 * may give any: neither the point itself (`named`) nor the gateway nor a list for the whole product.
 */
export function isUntied(
  { untiedCodes, gatewayErrors, parameterErrors }: Service,
  {
    kinds,
    named,
    names,
  }: {
    readonly kinds: readonly string[];
    readonly named: readonly ErrorReference[];
    readonly names: readonly string[];
  },
): boolean {
  if (untiedCodes !== 'any' || named.length > 0) return false;
  const isTied = (kind: string): boolean =>
    [breachOf(kind), kind].some((key) => (gatewayErrors[key] ?? []).length > 0) ||
    parameterErrors.some(
      (error) => error.breach === breachOf(kind) && error.names.some((name) => names.includes(name)),
    );
  return kinds.length > 0 && !kinds.every(isTied);
}
