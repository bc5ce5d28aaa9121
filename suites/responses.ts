import { responseField } from '../checks/answer/response-field.ts';
import { responseCases } from '../generators/response-cases.ts';
import type { Suite } from '../cases/case.ts';

/** Answers have the promised fields, with the documented types and values. */
export const responsesSuite: Suite = {
  id: 'responses',
  description: 'Answers have the promised fields, with the documented types and values.',
  covers: ({ kind }) => kind === 'response',
  cases: ({ origin }, context) => (origin.type === 'field' ? responseCases(origin.action, origin.field, context) : []),
  madeBy: () => 'generators/response-cases.ts',
  checks: [responseField],
};
