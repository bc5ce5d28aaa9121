import type { EditionScope } from '../../specs/oracle/judge.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import { listed, type Choices } from './build-call.ts';
import { takesEffectFreely } from '../../specs/oracle/takes-effect.ts';
import { isDeclared, plainValue } from '../values/sample-value.ts';

/** A valid value for every optional parameter that can be given along with the others, all of them with effect. */
export function fullChoices(action: ActionSpec, scope: EditionScope, seed: number): Choices {
  const excluded = new Set(
    action.rules.filter(({ kind }) => kind === 'forbidden-with').map(({ parameter }) => parameter),
  );
  const effects = action.rules.filter(({ kind }) => kind === 'effective-only-if');
  const own = new Set(action.parameters.map(({ name }) => name));
  const free = new Set(
    action.parameters.filter((one) => takesEffectFreely(action, one, scope)).map(({ name }) => name),
  );
  const switches = effects
    .filter(({ parameter }) => free.has(parameter))
    .flatMap(({ when }) => Object.entries(when.equals))
    .filter(([name]) => own.has(name));
  const isOff = (name: string, value: Choices[string]): boolean =>
    effects.some(({ when }) => Object.hasOwn(when.differs, name) && when.differs[name] === value);
  const choices = action.parameters
    .filter(
      (parameter) => parameter.untestable === undefined && !excluded.has(parameter.name) && listed(parameter, scope),
    )
    .filter((parameter) => parameter.costs.length === 0 && free.has(parameter.name) && !isDeclared(parameter))
    .map((parameter) => [parameter.name, plainValue(parameter, scope, seed)] as const)
    .filter((entry): entry is readonly [string, NonNullable<(typeof entry)[1]>] => entry[1] !== undefined)
    .filter(([name, value]) => !isOff(name, value));
  return { ...Object.fromEntries(choices), ...Object.fromEntries(switches) };
}
