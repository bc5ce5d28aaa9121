import type { ActionSpec } from '../action-spec.ts';
import { namesInRules } from './derive-combinations.ts';
import type { Service } from '../service.ts';

/** What chose the variant of a resource when it was made. */
export interface VariantSwitch {
  readonly name: string;
  readonly variants: readonly string[];
}

/** The parameter that chose the variant of what an action is about, if its rules speak of that and it has no such parameter. */
export function variantSwitchOf(action: ActionSpec, service: Service): VariantSwitch | undefined {
  const known = variantChoiceOf(action, service);
  return known && namesInRules(action.rules).has(known.name) ? known : undefined;
}

/** The same, whether its rules speak of it or not. */
export function variantChoiceOf({ effect, parameters }: ActionSpec, { resources }: Service): VariantSwitch | undefined {
  const own = resources.find(({ name }) => name === effect.resource);
  const { variantBy, variants = [] } = resources.find(({ name }) => name === own?.aspectOf) ?? own ?? {};
  if (variantBy === undefined || effect.operation === 'create' || parameters.some(({ name }) => name === variantBy))
    return undefined;
  return { name: variantBy, variants };
}
