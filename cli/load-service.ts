import { checkScenarios } from '../scenarios/check-scenarios.ts';
import type { SpecBook } from '../specs/spec-book.ts';
import { loadBook, type ServiceChoice } from './options/load-book.ts';

/**
 * Loads the specs of a service, one of ours or one in the user's own folder, and checks that there is whatever its rules
 * are tested by and the edition asked for. Suites of the user's own may test rules by whatever they like.
 *
 * @throws UsageError for an unknown service or edition, and SpecError for a mistake in the specs.
 */
export function loadService(choice: ServiceChoice, hasOwnSuites = false): SpecBook {
  return loadBook(choice, hasOwnSuites ? undefined : checkScenarios);
}
