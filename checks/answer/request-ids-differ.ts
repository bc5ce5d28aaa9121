import { requestIdOf } from '../../cases/answer.ts';
import type { Check } from '../../cases/case.ts';

/** Each answer of the case has a RequestId of its own, whether it accepts or refuses. */
export const requestIdsDiffer: Check = {
  id: 'request-ids-differ',
  file: 'checks/answer/request-ids-differ.ts',
  asks: ({ requestIdsDiffer }) => requestIdsDiffer === true,
  run: ({ plan, steps }) => {
    if (plan.requestIdsDiffer !== true) return { verdict: 'not-applicable', why: 'no RequestIds are compared' };
    const answers = steps.flatMap((record) => record.answers);
    const ids = answers.map(({ meaning }) => requestIdOf(meaning)).filter((id) => id !== undefined);
    const again = ids.find((id, index) => ids.indexOf(id) !== index);
    if (again !== undefined) {
      const expected = 'every answer has a RequestId of its own';
      return {
        verdict: 'fail',
        problems: [{ expected, actual: `several have ${again}`, at: 'RequestId', deviation: 'other-value' }],
      };
    }
    if (ids.length < 2) return { verdict: 'not-applicable', why: 'fewer than two answers have a RequestId' };
    return { verdict: 'pass' };
  },
};
