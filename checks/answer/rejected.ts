import { describeAnswer } from '../../cases/answer.ts';
import type { Check } from '../../cases/case.ts';
import { busyWhy } from '../reading/busy.ts';

/** First question of a rejection: was the call refused, with an HTTP error status and an error code. */
export const rejected: Check = {
  id: 'rejected',
  file: 'checks/answer/rejected.ts',
  run: ({ plan, call }) => {
    if (plan.expect.answer !== 'reject') return { verdict: 'not-applicable', why: 'the call need not be refused' };
    if (call.stillBusy) return { verdict: 'inconclusive', why: busyWhy(call) };
    if (call.meaning.type === 'error' && call.meaning.status >= 400) return { verdict: 'pass' };
    const expected = 'the call is refused with an HTTP status of 400 or above and an error Code';
    return { verdict: 'fail', problems: [{ expected, actual: describeAnswer(call), at: 'status' }] };
  },
};
