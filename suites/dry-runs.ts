import { documentedCode } from '../checks/answer/documented-code.ts';
import { observedAnswer } from '../checks/answer/observed-answer.ts';
import { documentedStatus } from '../checks/answer/documented-status.ts';
import { rejected } from '../checks/answer/rejected.ts';
import { stateUnchanged } from '../checks/effect/state-unchanged.ts';
import { dryRunCases } from '../generators/actions/dry-run-cases.ts';
import type { Suite } from '../cases/case.ts';

/** What is only tried is answered as documented, and leaves everything as it was. */
export const dryRunsSuite: Suite = {
  id: 'dry-runs',
  description: 'A call that is only tried is told that it would succeed, and has no effect.',
  covers: ({ origin }) => origin.type === 'dry-run',
  cases: ({ origin }, context) => (origin.type === 'dry-run' ? dryRunCases(origin.action, context) : []),
  madeBy: () => 'generators/actions/dry-run-cases.ts',
  checks: [rejected, documentedStatus, documentedCode, stateUnchanged, observedAnswer],
};
