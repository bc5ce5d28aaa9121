import { accepted } from '../checks/accepted.ts';
import { creationsCounted } from '../checks/creations-counted.ts';
import { documentedCode } from '../checks/documented-code.ts';
import { documentedStatus } from '../checks/documented-status.ts';
import { listsAsExpected } from '../checks/lists-as-expected.ts';
import { observedRepetition } from '../checks/observed-repetition.ts';
import { rejected } from '../checks/rejected.ts';
import { sameIdentifier } from '../checks/same-identifier.ts';
import { togetherAccepted } from '../checks/together-accepted.ts';
import type { Suite } from '../harness/case.ts';
import { repeatedCreation } from '../scenarios/repeated-creation.ts';

/** Creations repeated under a ClientToken: the matrix of how they differ, how they are sent and what lies between them. */
export const idempotenceSuite: Suite = {
  id: 'idempotence',
  description: 'Creations repeated under a ClientToken, and how many resources come of them.',
  covers: ({ origin }) => origin.type === 'topic' && origin.topic.repetition !== undefined,
  cases: ({ origin }, context) => (origin.type === 'topic' ? repeatedCreation(origin.topic, context) : []),
  checks: [
    accepted,
    rejected,
    documentedStatus,
    documentedCode,
    togetherAccepted,
    sameIdentifier,
    creationsCounted,
    listsAsExpected,
    observedRepetition,
  ],
};
