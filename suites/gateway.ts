import { accepted } from '../checks/answer/accepted.ts';
import { authentic } from '../checks/answer/authentic.ts';
import { documentedCode } from '../checks/answer/documented-code.ts';
import { documentedStatus } from '../checks/answer/documented-status.ts';
import { envelope } from '../checks/answer/envelope.ts';
import { observedAnswer } from '../checks/answer/observed-answer.ts';
import { onlyOneAccepted } from '../checks/answer/only-one-accepted.ts';
import { readsAsExpected } from '../checks/effect/reads-as-expected.ts';
import { rejected } from '../checks/answer/rejected.ts';
import { requestIdsDiffer } from '../checks/answer/request-ids-differ.ts';
import type { Suite } from '../cases/case.ts';
import { topicCases, topicMaker } from '../scenarios/topic-cases.ts';

/** Authentication, common parameters, formats and the envelope of every answer. */
export const gatewaySuite: Suite = {
  id: 'gateway',
  description: 'Authentication, common parameters, formats, and the envelope of every answer.',
  covers: ({ kind, origin }) => origin.type === 'topic' && (kind === 'authentication' || kind === 'protocol'),
  cases: ({ origin }, context) => (origin.type === 'topic' ? topicCases(origin.topic, context) : []),
  madeBy: topicMaker,
  checks: [
    accepted,
    authentic,
    rejected,
    documentedStatus,
    documentedCode,
    onlyOneAccepted,
    readsAsExpected,
    envelope,
    requestIdsDiffer,
    observedAnswer,
  ],
};
