import { mistakeAt } from '../specs/mistakes/mistake-at.ts';
import type { SpecBook } from '../specs/spec-book.ts';
import { scenarioNames } from './topic-cases.ts';

/**
 * Checks that every rule names a scenario of ours, or says why it is not tested. The specs cannot tell by themselves.
 *
 * @throws SpecError naming file, line and column of the first one that does not.
 */
export function checkScenarios({ topics }: SpecBook): void {
  for (const { scenario, repetition, untestable, file, pointer } of topics) {
    if (scenario !== undefined && !scenarioNames.has(scenario)) {
      throw mistakeAt(file, `${pointer}/scenario`, `unknown scenario "${scenario}"`);
    }
    if ((scenario ?? repetition ?? untestable) === undefined) {
      throw mistakeAt(file, pointer, 'names no scenario, and does not say why it is not tested');
    }
  }
}
