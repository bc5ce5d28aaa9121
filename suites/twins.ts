import { accepted } from '../checks/answer/accepted.ts';
import { sameData } from '../checks/answer/same-data.ts';
import { twinCases } from '../generators/actions/twin-cases.ts';
import type { Suite } from '../cases/case.ts';

/** The same read in JSON and XML, by GET and POST, and signed by each version, gives the same data. */
export const twinsSuite: Suite = {
  id: 'twins',
  description: 'The same read gives the same data in each format, by each HTTP method and signature version.',
  covers: ({ origin }) => origin.type === 'twins',
  cases: ({ origin }, context) => (origin.type === 'twins' ? twinCases(origin.action, context) : []),
  madeBy: () => 'generators/actions/twin-cases.ts',
  checks: [accepted, sameData],
};
