import type { Check } from '../../cases/case.ts';
import { answersTo } from '../../cases/step-record.ts';

/** So many letters of a text are enough to recognise it. */
const telling = 48;

/** What was sent in confidence is in no answer: neither that of the call nor those of the reads after it. */
export const withheld: Check = {
  id: 'withheld',
  file: 'checks/answer/withheld.ts',
  asks: ({ withheld }) => withheld !== undefined,
  run: ({ plan, steps, call }) => {
    if (plan.withheld === undefined) return { verdict: 'not-applicable', why: 'nothing was sent in confidence' };
    if (call.meaning.type !== 'success') return { verdict: 'not-applicable', why: 'the call was not accepted' };
    const problems = plan.withheld.flatMap((name) => {
      const secret = bare(call.parameters[name] ?? '').slice(0, telling);
      return [call, ...answersTo({ steps }, 'read')]
        .filter(({ exchange }) => secret !== '' && bare(exchange.response?.body ?? '').includes(secret))
        .map((answer) => ({
          expected: `no answer shows the value of ${name}`,
          actual: `${answer.action} shows it`,
          at: 'body',
          deviation: 'shown' as const,
          shownBy: answer,
        }));
    });
    return problems.length === 0 ? { verdict: 'pass' } : { verdict: 'fail', problems };
  },
};

/** A PEM text without its frame and line breaks, however they are escaped. */
function bare(text: string): string {
  return text.replaceAll('\\/', '/').replaceAll(/-----[A-Z ]+-----|\\[nr]|&#x?\w+;|\s/g, '');
}
