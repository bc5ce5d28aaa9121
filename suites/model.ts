import type { Suite } from '../cases/case.ts';
import { topicCases, topicJudges, topicMaker } from '../scenarios/topic-cases.ts';

/** Sequences of calls drawn at random, each answer and each read predicted by a model of the documents. */
export const modelSuite: Suite = {
  id: 'model',
  description: 'Random sequences of calls, each answer predicted by a model of the documents; a failure is shrunk.',
  covers: ({ origin }) => origin.type === 'topic' && origin.topic.topic === 'sequence',
  cases: ({ origin }, context) => (origin.type === 'topic' ? topicCases(origin.topic, context) : []),
  madeBy: topicMaker,
  judgedBy: topicJudges,
  checks: [],
};
