import { planCases, type PlannedRequirement } from '../../harness/planning/plan-cases.ts';
import { deriveRequirements } from '../../specs/derive/derive-requirements.ts';
import { loadSpecBook } from '../../specs/read/load-spec-book.ts';
import { suites } from '../../suites/suites.ts';

let known: readonly PlannedRequirement[] | undefined;

/** Every requirement with its cases, planned once for all tests of a process that only look at them. */
export function wholePlan(): readonly PlannedRequirement[] {
  const book = loadSpecBook('clb');
  known ??= planCases({ book, requirements: deriveRequirements(book), suites, seed: 1 }).requirements;
  return known;
}
