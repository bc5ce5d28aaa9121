import { describeAnswer } from '../../cases/answer.ts';
import type { Check } from '../../cases/case.ts';
import { testedIn } from '../../cases/step-record.ts';
import { busyWhy } from '../reading/busy.ts';
import { deviationOf } from '../reading/deviation-of.ts';

/** First question of a rejection: was the call refused, with an HTTP error status and an error code. */
export const rejected: Check = {
  id: 'rejected',
  file: 'checks/answer/rejected.ts',
  asks: ({ expect }) => expect.answer === 'reject',
  run: ({ plan, call, steps }) => {
    if (plan.expect.answer !== 'reject') return { verdict: 'not-applicable', why: 'the call need not be refused' };
    if (call.stillBusy) return { verdict: 'inconclusive', why: busyWhy(call) };
    if (call.meaning.type === 'error' && call.meaning.status >= 400) return { verdict: 'pass' };
    // A job can only be refused what it is to do once it has begun.
    if (testedIn({ steps })?.jobFailed !== undefined) return { verdict: 'pass' };
    const expected = 'the call is refused with an HTTP status of 400 or above and an error Code';
    const [named] = plan.expect.errors.named;
    const wanted = named === undefined ? {} : { wanted: named.code };
    return {
      verdict: 'fail',
      problems: [
        { expected, actual: describeAnswer(call), at: 'status', deviation: deviationOf(call, 'accepted'), ...wanted },
      ],
    };
  },
};
