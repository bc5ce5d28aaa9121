import { accepted } from '../checks/answer/accepted.ts';
import { othersUnchanged } from '../checks/effect/others-unchanged.ts';
import { othersUnchangedCases } from '../generators/actions/others-unchanged-cases.ts';
import type { Suite } from '../cases/case.ts';

/** A change leaves as it is whatever it does not name, of the same resource and of those beside it. */
export const othersUnchangedSuite: Suite = {
  id: 'others-unchanged',
  description: 'After a change everything that the call does not name is read as before.',
  covers: ({ origin }) => origin.type === 'others',
  cases: ({ origin }, context) => (origin.type === 'others' ? othersUnchangedCases(origin.action, context) : []),
  madeBy: () => 'generators/actions/others-unchanged-cases.ts',
  checks: [accepted, othersUnchanged],
};
