import { requestIdOf, type Answer } from '../../cases/answer.ts';
import type { Check } from '../../cases/case.ts';

/** Each answer of the case has a RequestId of its own, whether it accepts or refuses. */
export const requestIdsDiffer: Check = {
  id: 'request-ids-differ',
  run: ({ plan, prepared, call, before, after, reads }) => {
    if (plan.requestIdsDiffer !== true) return { verdict: 'not-applicable', why: 'no RequestIds are compared' };
    const known = [before, after].filter((answer): answer is Answer => answer !== undefined);
    const answers = [...prepared, call, ...known, ...reads.map(({ answer }) => answer)];
    const ids = answers.map(({ meaning }) => requestIdOf(meaning)).filter((id) => id !== undefined);
    const again = ids.find((id, index) => ids.indexOf(id) !== index);
    if (again !== undefined) {
      const expected = 'every answer has a RequestId of its own';
      return { verdict: 'fail', problems: [{ expected, actual: `several have ${again}`, at: 'RequestId' }] };
    }
    if (ids.length < 2) return { verdict: 'not-applicable', why: 'fewer than two answers have a RequestId' };
    return { verdict: 'pass' };
  },
};
