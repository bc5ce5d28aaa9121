import { describeAnswer } from '../../cases/answer.ts';
import type { Check } from '../../cases/case.ts';
import { saysUnknown } from '../../cases/says-unknown.ts';
import { busyWhy } from '../reading/busy.ts';
import { deviationOf } from '../reading/deviation-of.ts';

/** The target knows the action: any well-formed answer but the one to an unknown action. */
export const offered: Check = {
  id: 'offered',
  file: 'checks/answer/offered.ts',
  run: ({ plan, call }, { book }) => {
    if (plan.expect.answer !== 'offered') return { verdict: 'not-applicable', why: 'the case is not about it' };
    if (call.stillBusy) return { verdict: 'inconclusive', why: busyWhy(call) };
    const { meaning } = call;
    const answered = meaning.type === 'success' || (meaning.type === 'error' && meaning.status >= 400);
    const known = answered && !saysUnknown(call, book);
    if (known) return { verdict: 'pass' };
    const expected = `${call.action} is known: an answer, or an error other than an unknown action`;
    return {
      verdict: 'fail',
      problems: [{ expected, actual: describeAnswer(call), at: 'Code', deviation: deviationOf(call, 'not-offered') }],
    };
  },
};
