import { accepted } from '../checks/answer/accepted.ts';
import { creationsCounted } from '../checks/effect/creations-counted.ts';
import { documentedCode } from '../checks/answer/documented-code.ts';
import { documentedStatus } from '../checks/answer/documented-status.ts';
import { listsAsExpected } from '../checks/effect/lists-as-expected.ts';
import { observedRepetition } from '../checks/effect/observed-repetition.ts';
import { readsAsExpected } from '../checks/effect/reads-as-expected.ts';
import { rejected } from '../checks/answer/rejected.ts';
import { sameIdentifier } from '../checks/answer/same-identifier.ts';
import { togetherAccepted } from '../checks/answer/together-accepted.ts';
import type { Suite } from '../cases/case.ts';
import { repeatedCreation } from '../scenarios/tokens/repeated-creation.ts';

/** Creations and other writes repeated under a ClientToken: the matrix of how they differ, how they are sent and what lies between them. */
export const idempotenceSuite: Suite = {
  id: 'idempotence',
  description: 'Creations repeated under a ClientToken, and how many resources come of them.',
  covers: ({ origin }) => origin.type === 'topic' && origin.topic.repetition !== undefined,
  cases: ({ origin }, context) => (origin.type === 'topic' ? repeatedCreation(origin.topic, context) : []),
  madeBy: () => 'scenarios/tokens/repeated-creation.ts',
  checks: [
    accepted,
    rejected,
    documentedStatus,
    documentedCode,
    togetherAccepted,
    sameIdentifier,
    creationsCounted,
    readsAsExpected,
    listsAsExpected,
    observedRepetition,
  ],
};
