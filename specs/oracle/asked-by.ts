import type { ActionSpec } from '../action-spec.ts';
import type { Parameter } from '../parameter.ts';

/** The parameter by which an action asks for a resource by its key or name; lists may have another one for it. */
export function askedBy({ parameters, effect }: ActionSpec, name: string): Parameter | undefined {
  const asked = effect.asks?.[name] ?? name;
  return parameters.find((parameter) => parameter.name === asked);
}

/** The parameters by which an action asks for resources by some keys, as far as it has them. */
export function namesAsked(action: ActionSpec, keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => askedBy(action, key)?.name ?? []);
}

/** One value as a parameter takes it: a plain list is one even of one. */
export function asAsked({ flattened, type }: Parameter, value: string): string {
  return flattened && type === 'json' ? JSON.stringify([value]) : value;
}
