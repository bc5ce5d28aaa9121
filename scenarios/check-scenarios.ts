import { mistakeAt } from '../specs/mistakes/mistake-at.ts';
import type { SpecBook } from '../specs/spec-book.ts';
import { scenarioNames } from './topic-cases.ts';

/**
 * Checks that every scenario that a rule names is one of ours. The specs cannot tell by themselves.
 *
 * @throws SpecError naming file, line and column of the first one that is not.
 */
export function checkScenarios({ topics }: SpecBook): void {
  for (const { scenario, file, pointer } of topics) {
    if (scenario === undefined || scenarioNames.has(scenario)) continue;
    throw mistakeAt(file, `${pointer}/scenario`, `unknown scenario "${scenario}"`);
  }
}
