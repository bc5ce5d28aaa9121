import { accepted } from '../checks/answer/accepted.ts';
import { documentedCode } from '../checks/answer/documented-code.ts';
import { documentedStatus } from '../checks/answer/documented-status.ts';
import { observedAnswer } from '../checks/answer/observed-answer.ts';
import { readsAsExpected } from '../checks/effect/reads-as-expected.ts';
import { rejected } from '../checks/answer/rejected.ts';
import { stateUnchanged } from '../checks/effect/state-unchanged.ts';
import type { Suite } from '../cases/case.ts';
import { describedStateCases } from '../scenarios/states/described-state-cases.ts';
import { stateCases } from '../scenarios/states/state-cases.ts';

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
  madeBy: ({ origin }) =>
    origin.type === 'state' && typeof origin.rule.on === 'string'
      ? 'scenarios/states/state-cases.ts'
      : 'scenarios/states/described-state-cases.ts',
  checks: [accepted, rejected, documentedStatus, documentedCode, stateUnchanged, readsAsExpected, observedAnswer],
};
