import type { ActionSpec } from '../action-spec.ts';
import type { Parameter } from '../parameter.ts';

/** The parameter by which an action asks for a resource by its key or name; lists may have another one for it. */
export function askedBy({ parameters, effect }: ActionSpec, name: string): Parameter | undefined {
  const asked = effect.asks?.[name] ?? name;
  return parameters.find((parameter) => parameter.name === asked);
}
