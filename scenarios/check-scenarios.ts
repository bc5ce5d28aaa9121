import { mistakeAt } from '../specs/mistakes/mistake-at.ts';
import type { SpecBook } from '../specs/spec-book.ts';
import { scenarioOf } from './scenario-of.ts';

/**
 * Checks that every rule names a scenario of ours, with the values that this needs, or says why it is not tested. The specs
 * cannot tell by themselves.
 *
 * @throws SpecError naming file, line and column of the first one that does not.
 */
export function checkScenarios({ topics }: SpecBook): void {
  for (const topic of topics) {
    if (topic.scenario !== undefined) scenarioOf(topic);
    if ((topic.scenario ?? topic.repetition ?? topic.untestable) === undefined) {
      throw mistakeAt(topic.file, topic.pointer, 'names no scenario, and does not say why it is not tested');
    }
  }
}
