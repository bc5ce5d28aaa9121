import { describeAnswer } from '../../cases/answer.ts';
import type { Check } from '../../cases/case.ts';
import { busyWhy } from '../reading/busy.ts';
import { deviationOf } from '../reading/deviation-of.ts';

/** A request that is signed as documented is taken for authentic, whatever else the target may say of it. */
export const authentic: Check = {
  id: 'authentic',
  file: 'checks/answer/authentic.ts',
  asks: ({ expect }) => expect.answer === 'authentic',
  run: ({ plan, call }) => {
    const { expect } = plan;
    if (expect.answer !== 'authentic') return { verdict: 'not-applicable', why: 'the case is not about the signature' };
    if (call.stillBusy) return { verdict: 'inconclusive', why: busyWhy(call) };
    const { meaning } = call;
    if (meaning.type === 'success') return { verdict: 'pass' };
    const isDoubted = meaning.type !== 'error' || expect.refusals.some(({ code }) => code === meaning.error.code);
    if (!isDoubted) return { verdict: 'observed', observed: describeAnswer(call), follows: [] };
    const expected = `the signature fits (no ${expect.refusals.map(({ code }) => code).join(' or ')})`;
    return {
      verdict: 'fail',
      problems: [{ expected, actual: describeAnswer(call), at: 'Code', deviation: deviationOf(call, 'refused') }],
    };
  },
};
