import { offered } from '../checks/answer/offered.ts';
import { offeredCases } from '../generators/actions/offered-cases.ts';
import type { Suite } from '../cases/case.ts';

/** Every described action is known to the target. */
export const offeredSuite: Suite = {
  id: 'offered',
  description: 'Every described action is known to the target.',
  covers: ({ kind }) => kind === 'offered',
  cases: ({ origin }) => (origin.type === 'offered' ? offeredCases(origin.action) : []),
  madeBy: () => 'generators/actions/offered-cases.ts',
  checks: [offered],
};
