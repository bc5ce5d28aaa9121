import { describeAnswer, type Answer } from '../../cases/answer.ts';
import type { Check, Problem } from '../../cases/case.ts';
import { answersBeside } from '../../cases/step-record.ts';
import type { ErrorReference } from '../../specs/point.ts';
import { busyWhy } from '../reading/busy.ts';

/** Of calls that were sent at once, one is accepted and each other one is refused with a documented code. */
export const onlyOneAccepted: Check = {
  id: 'only-one-accepted',
  file: 'checks/answer/only-one-accepted.ts',
  asks: ({ onlyOne }) => onlyOne !== undefined,
  run: ({ plan: { onlyOne }, steps, call }) => {
    if (!onlyOne) return { verdict: 'not-applicable', why: 'more than one of the calls may be accepted' };
    const all = [call, ...(answersBeside({ steps }) ?? [])];
    const busy = all.find(({ stillBusy }) => stillBusy);
    if (busy) return { verdict: 'inconclusive', why: busyWhy(busy) };
    const lost = all.find(({ meaning }) => meaning.type === 'silence');
    if (lost) return { verdict: 'inconclusive', why: `an answer is missing: ${describeAnswer(lost)}` };
    const accepted = all.filter(({ meaning }) => meaning.type === 'success').length;
    const expected = `of ${all.length} calls sent at once, one is accepted`;
    const problems: readonly Problem[] = [
      ...(accepted === 1
        ? []
        : [
            {
              expected,
              actual: `${accepted} are`,
              at: 'status',
              deviation: accepted === 0 ? ('refused' as const) : ('accepted' as const),
              ...(accepted > 0 && onlyOne[0] ? { wanted: onlyOne[0].code } : {}),
            },
          ]),
      ...all.flatMap((answer) => wronglyRefused(answer, onlyOne)),
    ];
    return problems.length === 0 ? { verdict: 'pass' } : { verdict: 'fail', problems };
  },
};

function wronglyRefused(answer: Answer, errors: readonly ErrorReference[]): readonly Problem[] {
  const { meaning } = answer;
  if (meaning.type === 'success') return [];
  const isDocumented =
    meaning.type === 'error' &&
    (errors.length === 0 ||
      errors.some(({ code, status }) => code === meaning.error.code && status === meaning.status));
  if (isDocumented) return [];
  const expected = errors.map(({ code, status }) => `${code} (${status})`).join(' or ');
  return [
    {
      expected: `the others are refused with ${expected}`,
      actual: describeAnswer(answer),
      at: 'Code',
      deviation: 'other-code',
      shownBy: answer,
    },
  ];
}
