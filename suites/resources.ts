import { accepted } from '../checks/accepted.ts';
import { documentedCode } from '../checks/documented-code.ts';
import { documentedStatus } from '../checks/documented-status.ts';
import { listsAsExpected } from '../checks/lists-as-expected.ts';
import { observedAnswer } from '../checks/observed-answer.ts';
import { readsAsExpected } from '../checks/reads-as-expected.ts';
import { rejected } from '../checks/rejected.ts';
import { stateUnchanged } from '../checks/state-unchanged.ts';
import { withheld } from '../checks/withheld.ts';
import type { Suite } from '../harness/case.ts';
import { topicCases } from '../scenarios/topic-cases.ts';

/** Rules between resources: uniqueness, use, and deletion with its effects. */
export const resourcesSuite: Suite = {
  id: 'resources',
  description: 'Rules between resources: uniqueness, use, effects of deletion.',
  covers: ({ kind, origin }) => origin.type === 'topic' && kind !== 'authentication' && kind !== 'protocol',
  cases: ({ origin }, context) => (origin.type === 'topic' ? topicCases(origin.topic, context) : []),
  checks: [
    accepted,
    rejected,
    documentedStatus,
    documentedCode,
    stateUnchanged,
    readsAsExpected,
    listsAsExpected,
    withheld,
    observedAnswer,
  ],
};
