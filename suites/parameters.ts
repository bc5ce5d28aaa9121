import { accepted } from '../checks/answer/accepted.ts';
import { documentedCode } from '../checks/answer/documented-code.ts';
import { documentedStatus } from '../checks/answer/documented-status.ts';
import { observedAnswer } from '../checks/answer/observed-answer.ts';
import { rejected } from '../checks/answer/rejected.ts';
import { readsAsExpected } from '../checks/effect/reads-as-expected.ts';
import { stateUnchanged } from '../checks/effect/state-unchanged.ts';
import { parameterCases, parameterMaker } from '../generators/parameter-cases.ts';
import type { Suite } from '../cases/case.ts';

/** Each constraint of each parameter, kept and broken, with the four questions of a rejection. */
export const parametersSuite: Suite = {
  id: 'parameters',
  description: 'Each constraint of each parameter and each rule between parameters, kept and broken.',
  covers: ({ kind, origin }) =>
    origin.type === 'rule' || (origin.type === 'parameter' && kind !== 'round-trip' && kind !== 'default'),
  cases: (requirement, context) => parameterCases(requirement, context),
  madeBy: parameterMaker,
  checks: [accepted, rejected, documentedStatus, documentedCode, stateUnchanged, observedAnswer, readsAsExpected],
};
