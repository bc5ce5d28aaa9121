import type { Check } from '../../cases/case.ts';
import { testedIn } from '../../cases/step-record.ts';
import { compareItems } from '../reading/compare-items.ts';

/** Lists in the answer to an accepted call show what they must, and nothing that they must not. */
export const answeredLists: Check = {
  id: 'answered-lists',
  file: 'checks/answer/answered-lists.ts',
  asks: ({ answered = [] }) => answered.length > 0,
  run: (evidence) => {
    const { answered: lists = [] } = evidence.plan;
    const { meaning } = evidence.call;
    const { answered = [] } = testedIn(evidence) ?? {};
    if (lists.length === 0) return { verdict: 'not-applicable', why: 'nothing is said of lists in the answer' };
    if (meaning.type !== 'success') return { verdict: 'not-applicable', why: 'the call was not accepted' };
    const outcomes = lists.map((list, index) => compareItems(list, answered[index] ?? '[]', meaning.body));
    const problems = outcomes.flatMap((outcome) => (outcome.verdict === 'fail' ? outcome.problems : []));
    return problems.length > 0 ? { verdict: 'fail', problems } : { verdict: 'pass' };
  },
};
