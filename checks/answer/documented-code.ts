import type { Check } from '../../cases/case.ts';
import { followed } from '../reading/followed.ts';

/** Third question of a rejection: is the code one that a document gives for the situation or the action. */
export const documentedCode: Check = {
  id: 'documented-code',
  file: 'checks/answer/documented-code.ts',
  asks: ({ expect }) => expect.answer === 'reject',
  run: ({ plan, call }) => {
    if (plan.expect.answer !== 'reject') return { verdict: 'not-applicable', why: 'the call need not be refused' };
    if (call.meaning.type !== 'error' || call.stillBusy)
      return { verdict: 'not-applicable', why: 'there is no error code' };
    const { named, listed } = plan.expect.errors;
    const codes = [...new Set([...named, ...listed].map(({ code }) => code))];
    const actual = call.meaning.error.code;
    if (codes.length === 0 || codes.includes(actual)) return { verdict: 'pass' };
    const preferred = [...new Set((named.length > 0 ? named : listed).map(({ code }) => code))];
    const expected = `error code ${preferred.slice(0, 6).join(', ')}${codes.length > 6 ? ' or another one listed for the action' : ''}`;
    const problem = {
      expected,
      actual: `error code ${actual}`,
      at: 'Code',
      deviation: 'other-code' as const,
      ...followed(plan.expect.errors),
    };
    return { verdict: 'fail', problems: [problem] };
  },
};
