import { accepted } from '../checks/answer/accepted.ts';
import { answeredLists } from '../checks/answer/answered-lists.ts';
import { documentedCode } from '../checks/answer/documented-code.ts';
import { documentedStatus } from '../checks/answer/documented-status.ts';
import { listsAsExpected } from '../checks/effect/lists-as-expected.ts';
import { observedAnswer } from '../checks/answer/observed-answer.ts';
import { othersUnchanged } from '../checks/effect/others-unchanged.ts';
import { readsAsExpected } from '../checks/effect/reads-as-expected.ts';
import { rejected } from '../checks/answer/rejected.ts';
import { stateUnchanged } from '../checks/effect/state-unchanged.ts';
import { withheld } from '../checks/answer/withheld.ts';
import type { Suite } from '../cases/case.ts';
import { topicCases, topicMaker } from '../scenarios/topic-cases.ts';

/** Rules between resources: uniqueness, use, and deletion with its effects. */
export const resourcesSuite: Suite = {
  id: 'resources',
  description: 'Rules between resources: uniqueness, use, effects of deletion.',
  covers: ({ kind, origin }) => origin.type === 'topic' && kind !== 'authentication' && kind !== 'protocol',
  cases: ({ origin }, context) => (origin.type === 'topic' ? topicCases(origin.topic, context) : []),
  madeBy: topicMaker,
  checks: [
    accepted,
    rejected,
    documentedStatus,
    documentedCode,
    stateUnchanged,
    answeredLists,
    readsAsExpected,
    listsAsExpected,
    othersUnchanged,
    withheld,
    observedAnswer,
  ],
};
