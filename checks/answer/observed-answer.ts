import { describeAnswer } from '../../cases/answer.ts';
import type { Check } from '../../cases/case.ts';

/** Records what a target does where the documents disagree or are silent, and whose statement it follows. */
export const observedAnswer: Check = {
  id: 'observed-answer',
  file: 'checks/answer/observed-answer.ts',
  asks: ({ expect }) => expect.answer === 'observe',
  run: ({ plan, call }) => {
    if (plan.expect.answer !== 'observe') return { verdict: 'not-applicable', why: 'the documents agree' };
    const accepted = call.meaning.type === 'success';
    return {
      verdict: 'observed',
      observed: describeAnswer(call),
      follows: accepted ? plan.expect.accepting : plan.expect.rejecting,
    };
  },
};
