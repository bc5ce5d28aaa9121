import { accepted } from '../checks/answer/accepted.ts';
import { validCallCases } from '../generators/actions/valid-call-cases.ts';
import type { Suite } from '../cases/case.ts';

/** Calls that keep every constraint are accepted, whatever optional parameters they hold. */
export const validCallsSuite: Suite = {
  id: 'valid-calls',
  description: 'Calls that keep every constraint are accepted, with and without optional parameters.',
  covers: ({ kind, origin }) => kind === 'effect' && origin.type === 'offered',
  cases: ({ origin }, context) => (origin.type === 'offered' ? validCallCases(origin.action, context) : []),
  madeBy: () => 'generators/actions/valid-call-cases.ts',
  checks: [accepted],
};
