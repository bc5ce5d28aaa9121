import { accepted } from '../checks/accepted.ts';
import { authentic } from '../checks/authentic.ts';
import { documentedCode } from '../checks/documented-code.ts';
import { documentedStatus } from '../checks/documented-status.ts';
import { envelope } from '../checks/envelope.ts';
import { observedAnswer } from '../checks/observed-answer.ts';
import { onlyOneAccepted } from '../checks/only-one-accepted.ts';
import { readsAsExpected } from '../checks/reads-as-expected.ts';
import { rejected } from '../checks/rejected.ts';
import { requestIdsDiffer } from '../checks/request-ids-differ.ts';
import type { Suite } from '../harness/case.ts';
import { topicCases } from '../scenarios/topic-cases.ts';

/** Authentication, common parameters, formats and the envelope of every answer. */
export const gatewaySuite: Suite = {
  id: 'gateway',
  description: 'Authentication, common parameters, formats, and the envelope of every answer.',
  covers: ({ kind, origin }) => origin.type === 'topic' && (kind === 'authentication' || kind === 'protocol'),
  cases: ({ origin }, context) => (origin.type === 'topic' ? topicCases(origin.topic, context) : []),
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
