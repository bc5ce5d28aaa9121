import { describeAnswer } from '../../cases/answer.ts';
import type { Check, Problem } from '../../cases/case.ts';
import { testedIn } from '../../cases/step-record.ts';
import { busyWhy } from '../reading/busy.ts';
import { deviationOf } from '../reading/deviation-of.ts';

/** A call that the documents allow is accepted: HTTP 2xx with a well-formed body and no error code. */
export const accepted: Check = {
  id: 'accepted',
  file: 'checks/answer/accepted.ts',
  asks: ({ expect }) => expect.answer === 'accept',
  run: ({ plan, call, steps }) => {
    if (plan.expect.answer !== 'accept') return { verdict: 'not-applicable', why: 'the call need not be accepted' };
    if (call.stillBusy) return { verdict: 'inconclusive', why: busyWhy(call) };
    const { jobFailed } = testedIn({ steps }) ?? {};
    if (jobFailed !== undefined) return { verdict: 'fail', problems: [notCarriedOut(jobFailed)] };
    if (call.meaning.type === 'success') return { verdict: 'pass' };
    return {
      verdict: 'fail',
      problems: [
        {
          expected: 'the call is accepted',
          actual: describeAnswer(call),
          at: 'status',
          deviation: deviationOf(call, 'refused'),
        },
      ],
    };
  },
};

function notCarriedOut(how: string): Problem {
  return { expected: 'the call is accepted and carried out', actual: `its job ended as ${how}`, deviation: 'refused' };
}
