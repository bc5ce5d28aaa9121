import { accepted } from '../checks/answer/accepted.ts';
import { readsAsExpected } from '../checks/effect/reads-as-expected.ts';
import { agreementCases } from '../generators/actions/agreement-cases.ts';
import type { Suite } from '../cases/case.ts';

/** A creation or a list shows of a resource what its own read shows. */
export const viewsSuite: Suite = {
  id: 'views',
  description: 'What several answers show of one resource is the same.',
  covers: ({ origin }) => origin.type === 'agreement',
  cases: ({ origin }, context) => (origin.type === 'agreement' ? agreementCases(origin.action, context) : []),
  madeBy: () => 'generators/actions/agreement-cases.ts',
  checks: [accepted, readsAsExpected],
};
