import type { ActionSpec } from '../action-spec.ts';
import { inEnum } from './constraints.ts';
import { isValidAnywhere, type EditionScope } from './judge.ts';
import type { Parameter } from '../parameter.ts';

/** The values of other parameters under which this one counts. */
export function effectiveWith({ rules }: ActionSpec, { name }: Parameter): Readonly<Record<string, string>> {
  const switches = rules.filter(({ kind, parameter }) => kind === 'effective-only-if' && parameter === name);
  return Object.assign({}, ...switches.map(({ when }) => when.equals)) as Record<string, string>;
}

/** Whether those values cost nothing and are such that no edition refuses them: else plain and drawn calls do without. */
export function takesEffectFreely(action: ActionSpec, parameter: Parameter, scope: EditionScope): boolean {
  return Object.entries(effectiveWith(action, parameter)).every(([name, value]) => {
    const governing = action.parameters.find((other) => other.name === name);
    if (!governing) return true;
    const { costs, enum: point } = governing;
    return !costs.includes(value) && (!point || isValidAnywhere(point, (values) => inEnum(values, value), scope));
  });
}
