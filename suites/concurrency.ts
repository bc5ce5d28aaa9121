import type { Suite } from '../cases/case.ts';
import { onlyOneAccepted } from '../checks/answer/only-one-accepted.ts';
import { topicCases, topicJudges, topicMaker } from '../scenarios/topic-cases.ts';

/** Calls at the same time: some order of them must explain all answers. */
export const concurrencySuite: Suite = {
  id: 'concurrency',
  description:
    'Calls at the same time, judged by whether some order of them explains the answers, or by how many of them are accepted.',
  covers: ({ kind, origin }) => origin.type === 'topic' && kind === 'concurrency',
  cases: ({ origin }, context) => (origin.type === 'topic' ? topicCases(origin.topic, context) : []),
  madeBy: topicMaker,
  judgedBy: topicJudges,
  checks: [onlyOneAccepted],
};
