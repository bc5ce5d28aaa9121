import { describeAnswer } from '../../cases/answer.ts';
import type { Check } from '../../cases/case.ts';
import { busyWhy } from '../reading/busy.ts';

/** A call that the documents allow is accepted: HTTP 2xx with a well-formed body and no error code. */
export const accepted: Check = {
  id: 'accepted',
  file: 'checks/answer/accepted.ts',
  run: ({ plan, call }) => {
    if (plan.expect.answer !== 'accept') return { verdict: 'not-applicable', why: 'the call need not be accepted' };
    if (call.stillBusy) return { verdict: 'inconclusive', why: busyWhy(call) };
    if (call.meaning.type === 'success') return { verdict: 'pass' };
    return {
      verdict: 'fail',
      problems: [{ expected: 'the call is accepted', actual: describeAnswer(call), at: 'status' }],
    };
  },
};
