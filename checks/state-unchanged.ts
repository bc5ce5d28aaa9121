import type { Answer } from '../harness/answer.ts';
import { describeAnswer } from '../harness/answer.ts';
import type { Check, Problem } from '../harness/case.ts';

/** Fourth question of a rejection: does the resource look the same before and after. */
export const stateUnchanged: Check = {
  id: 'state-unchanged',
  run: ({ plan, before, after }) => {
    if (plan.expect.answer !== 'reject' || !before || !after) {
      return { verdict: 'not-applicable', why: 'there is nothing to compare' };
    }
    const problems = differences(before, after);
    return problems.length === 0 ? { verdict: 'pass' } : { verdict: 'fail', problems };
  },
};

function differences(before: Answer, after: Answer): readonly Problem[] {
  if (before.meaning.type !== 'success' || after.meaning.type !== 'success') {
    const same = describeAnswer(before) === describeAnswer(after);
    if (same) return [];
    const expected = `${before.action} answers as before the refused call: ${describeAnswer(before)}`;
    return [{ expected, actual: describeAnswer(after) }];
  }
  const [was, is] = [before.meaning.body, after.meaning.body];
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((name) => name !== 'RequestId')
    .toSorted();
  return fields
    .filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
    .map((name) => ({
      expected: `${name} is ${JSON.stringify(was[name]) ?? 'absent'} as before the refused call`,
      actual: `${name} is ${JSON.stringify(is[name]) ?? 'absent'}`,
      at: name,
    }));
}
