import { mistakeAt } from '../specs/mistakes/mistake-at.ts';
import type { TopicRule } from '../specs/topic.ts';
import type { NamedScenario } from './scenario.ts';
import { scenarios } from './scenarios.ts';

/**
 * The scenario that a rule names, with the values that it needs.
 *
 * @throws SpecError naming file, line and column of a name that no scenario has, and of a value that is missing or unknown.
 */
export function scenarioOf({ scenario: name = '', values, file, pointer }: TopicRule): NamedScenario {
  const scenario = scenarios[name];
  if (!scenario) throw mistakeAt(file, `${pointer}/scenario`, `unknown scenario "${name}"`);
  for (const [key, known] of Object.entries(scenario.values)) {
    const value = values[key];
    if (value === undefined) throw mistakeAt(file, pointer, `its scenario needs a value named "${key}"`);
    if (known !== 'any' && !known.includes(value)) {
      throw mistakeAt(file, `${pointer}/values/${key}`, `unknown ${key} "${value}", known: ${known.join(', ')}`);
    }
  }
  return scenario;
}
