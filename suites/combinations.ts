import { accepted } from '../checks/answer/accepted.ts';
import { observedAnswer } from '../checks/answer/observed-answer.ts';
import { readsAsExpected } from '../checks/effect/reads-as-expected.ts';
import { combinationCases } from '../generators/actions/combination-cases.ts';
import { precedenceCases } from '../generators/actions/precedence-cases.ts';
import type { Suite } from '../cases/case.ts';

/** Valid classes of values in every pair, in each format and by each method; two mistakes at once are only observed. */
export const combinationsSuite: Suite = {
  id: 'combinations',
  description: 'Every pair of valid classes of values is accepted and read back; two mistakes at once are observed.',
  covers: ({ origin }) => origin.type === 'combinations' || origin.type === 'precedence',
  cases: ({ origin }, context) => {
    if (origin.type === 'combinations') return combinationCases(origin.action, context);
    return origin.type === 'precedence' ? precedenceCases(origin.action, context) : [];
  },
  madeBy: ({ origin }) =>
    origin.type === 'combinations'
      ? 'generators/actions/combination-cases.ts'
      : 'generators/actions/precedence-cases.ts',
  checks: [accepted, readsAsExpected, observedAnswer],
};
