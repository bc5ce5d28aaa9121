import { accepted } from '../checks/accepted.ts';
import { documentedCode } from '../checks/documented-code.ts';
import { documentedStatus } from '../checks/documented-status.ts';
import { observedAnswer } from '../checks/observed-answer.ts';
import { rejected } from '../checks/rejected.ts';
import { stateUnchanged } from '../checks/state-unchanged.ts';
import { parameterCases } from '../generators/parameter-cases.ts';
import type { Suite } from '../harness/case.ts';

/** Each constraint of each parameter, kept and broken, with the four questions of a rejection. */
export const parametersSuite: Suite = {
  id: 'parameters',
  description: 'Each constraint of each parameter and each rule between parameters, kept and broken.',
  covers: ({ kind, origin }) =>
    origin.type === 'rule' || (origin.type === 'parameter' && kind !== 'round-trip' && kind !== 'default'),
  cases: (requirement, context) => parameterCases(requirement, context),
  checks: [accepted, rejected, documentedStatus, documentedCode, stateUnchanged, observedAnswer],
};
