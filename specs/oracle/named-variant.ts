import type { ActionSpec } from '../action-spec.ts';
import type { Resource } from '../service.ts';

/**
 * What tells an action on any variant of a resource which it is about: the parameter for that with the variant as the action
 * lists it. Nothing where the action has no such parameter.
 */
export function namedVariant(
  { parameters }: ActionSpec,
  { variantNamedBy }: Resource,
  variant: string | undefined,
): Readonly<Record<string, string>> {
  const parameter = parameters.find(({ name }) => name === variantNamedBy);
  if (!parameter || variant === undefined) return {};
  const listed = parameter.enum?.statements.flatMap(({ prose = [], schema = [] }) => [...prose, ...schema]) ?? [];
  return { [parameter.name]: listed.find((value) => value.toLowerCase() === variant.toLowerCase()) ?? variant };
}
