import { describeAnswer, type Answer } from '../../cases/answer.ts';
import type { Check, Outcome } from '../../cases/case.ts';
import { answersBeside } from '../../cases/step-record.ts';
import { busyWhy } from '../reading/busy.ts';

/** Calls that were sent at once: all that agree are accepted; of rivals one is, and those that differ from it are refused. */
export const togetherAccepted: Check = {
  id: 'together-accepted',
  file: 'checks/answer/together-accepted.ts',
  asks: ({ together }) => together !== undefined,
  run: ({ plan, steps, call }) => {
    const together = answersBeside({ steps });
    if (!together) return { verdict: 'not-applicable', why: 'the call is sent alone' };
    const all = [...together, call];
    const busy = all.find(({ stillBusy }) => stillBusy);
    if (busy) return { verdict: 'inconclusive', why: busyWhy(busy) };
    if (plan.rivals === true) return oneWins(all);
    return plan.expect.answer === 'accept' ? allAccepted(together) : { verdict: 'not-applicable', why: 'any may win' };
  },
};

function allAccepted(together: readonly Answer[]): Outcome {
  const refused = together.find(({ meaning }) => meaning.type !== 'success');
  if (!refused) return { verdict: 'pass' };
  const expected = `each of the ${together.length + 1} calls sent at once is accepted`;
  return {
    verdict: 'fail',
    problems: [{ expected, actual: describeAnswer(refused), at: 'status', deviation: 'refused', shownBy: refused }],
  };
}

function oneWins(all: readonly Answer[]): Outcome {
  const sets = new Set(
    all.filter(({ meaning }) => meaning.type === 'success').map(({ parameters }) => JSON.stringify(parameters)),
  );
  if (sets.size === 1) return { verdict: 'pass' };
  const expected = `of ${all.length} calls sent at once with one token and other parameters, one is accepted`;
  const none = sets.size === 0;
  const actual = none ? 'none is' : 'both are';
  return { verdict: 'fail', problems: [{ expected, actual, at: 'status', deviation: none ? 'refused' : 'accepted' }] };
}
