import type { ActionSpec } from '../action-spec.ts';

/** The parameter by which a call is told from a repetition of it: a ClientToken, by whatever name. */
export function tokenOf({ parameters }: Pick<ActionSpec, 'parameters'>): string | undefined {
  return parameters.find(({ typical }) => typical === '$token')?.name;
}
