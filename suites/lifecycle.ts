import { accepted } from '../checks/accepted.ts';
import { documentedCode } from '../checks/documented-code.ts';
import { documentedStatus } from '../checks/documented-status.ts';
import { observedAnswer } from '../checks/observed-answer.ts';
import { readsAsExpected } from '../checks/reads-as-expected.ts';
import { rejected } from '../checks/rejected.ts';
import { stateUnchanged } from '../checks/state-unchanged.ts';
import type { Suite } from '../harness/case.ts';
import { describedStateCases } from '../scenarios/described-state-cases.ts';
import { stateCases } from '../scenarios/state-cases.ts';

/** Every operation in every state: legal ones lead where the documents say, illegal ones change nothing. */
export const lifecycleSuite: Suite = {
  id: 'lifecycle',
  description: 'Every operation in every state: legal transitions complete, illegal ones change nothing.',
  covers: ({ kind }) => kind === 'state',
  cases: ({ origin }, context) => {
    if (origin.type !== 'state') return [];
    const { action, lifecycle, rule } = origin;
    if (typeof rule.on === 'string') return stateCases(action, lifecycle, rule, context);
    return describedStateCases({ action, call: rule.on, lifecycle, rule }, context);
  },
  checks: [accepted, rejected, documentedStatus, documentedCode, stateUnchanged, readsAsExpected, observedAnswer],
};
