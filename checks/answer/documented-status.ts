import type { Check, Outcome, Problem } from '../../cases/case.ts';
import { followed } from '../reading/followed.ts';

/** Second question of a rejection: is the HTTP status the one documented with the code that was given. */
export const documentedStatus: Check = {
  id: 'documented-status',
  file: 'checks/answer/documented-status.ts',
  asks: ({ expect }) => expect.answer === 'reject',
  run: ({ plan, call }) => {
    if (plan.expect.answer !== 'reject') return { verdict: 'not-applicable', why: 'the call need not be refused' };
    if (call.meaning.type !== 'error' || call.meaning.status < 400 || call.stillBusy) {
      return { verdict: 'not-applicable', why: 'the call was not refused' };
    }
    const { code } = call.meaning.error;
    const { untied, ...errors } = plan.expect.errors;
    if (untied) return clientError(call.meaning.status, followed(errors));
    const known = [...errors.named, ...errors.listed];
    const ofCode = known.filter((error) => error.code === code);
    const statuses = [...new Set((ofCode.length > 0 ? ofCode : known).map(({ status }) => status))];
    if (statuses.length === 0 || statuses.includes(call.meaning.status)) return { verdict: 'pass' };
    const expected = `HTTP status ${statuses.join(' or ')}${ofCode.length > 0 ? ` with ${code}` : ''}`;
    const actual = `HTTP status ${call.meaning.status}`;
    return {
      verdict: 'fail',
      problems: [{ expected, actual, at: 'status', deviation: 'other-status', ...followed(errors) }],
    };
  },
};

/** What the caller did wrong has a status of its own class, even where no document names a code for it. */
function clientError(status: number, level: Pick<Problem, 'level'>): Outcome {
  if (status < 500) return { verdict: 'pass' };
  const problem: Problem = {
    expected: 'HTTP status 4xx',
    actual: `HTTP status ${status}`,
    at: 'status',
    deviation: 'other-status',
    ...level,
  };
  return { verdict: 'fail', problems: [problem] };
}
