import { accepted } from '../checks/answer/accepted.ts';
import { readsAsExpected } from '../checks/effect/reads-as-expected.ts';
import { defaultCases } from '../generators/read-back-cases.ts';
import { roundTripCases } from '../generators/round-trip-cases.ts';
import type { Suite } from '../cases/case.ts';

/** What was written is shown again, and what was left out shows its documented default. */
export const readBackSuite: Suite = {
  id: 'read-back',
  description: 'What was written is shown again, and what was left out shows its documented default.',
  covers: ({ kind }) => kind === 'round-trip' || kind === 'default',
  cases: ({ origin, kind }, context) => {
    if (origin.type !== 'parameter') return [];
    const make = kind === 'default' ? defaultCases : roundTripCases;
    return make(origin.action, origin.parameter, context);
  },
  madeBy: ({ kind }) => (kind === 'default' ? 'generators/read-back-cases.ts' : 'generators/round-trip-cases.ts'),
  checks: [accepted, readsAsExpected],
};
