import { describeAnswer } from '../../cases/answer.ts';
import type { Check } from '../../cases/case.ts';
import { answersBeside, recordsOf } from '../../cases/step-record.ts';
import { stepsOfType } from '../../cases/steps-of.ts';
import { busyWhy } from '../reading/busy.ts';

/** Of repeated creations came as many resources as the documents say, whatever the answers were. */
export const creationsCounted: Check = {
  id: 'creations-counted',
  file: 'checks/effect/creations-counted.ts',
  asks: ({ census }) => census?.exist !== undefined,
  run: ({ plan, steps, call }) => {
    const [step] = stepsOfType(plan, 'census');
    const [census] = recordsOf({ steps }, 'census');
    const planned = step?.census;
    if (!step || planned?.exist === undefined)
      return { verdict: 'not-applicable', why: 'no number of resources is promised' };
    const busy = [call, ...(answersBeside({ steps }) ?? [])].find(({ stillBusy }) => stillBusy);
    if (busy) return { verdict: 'inconclusive', why: busyWhy(busy) };
    if (!census) {
      const why = `what exists is not known, as the target does not offer ${step.calls[0]?.action ?? 'a list'}`;
      return step.need === 'first' ? { verdict: 'inconclusive', why } : { verdict: 'not-applicable', why };
    }
    const unread = census.answers.find(({ meaning }) => meaning.type !== 'success');
    if (unread) {
      const why = `what exists is not known, as ${unread.action} answered ${describeAnswer(unread)}`;
      return { verdict: 'inconclusive', why };
    }
    const { found } = census;
    if (found.length === planned.exist) return { verdict: 'pass' };
    const expected = `${counted(planned.exist, planned.resource)} with the name of this case`;
    const actual = found.length === 0 ? 'there is none' : `${counted(found.length)}: ${found.join(', ')}`;
    return { verdict: 'fail', problems: [{ expected, actual, at: planned.items, deviation: 'other-value' }] };
  },
};

/** `there is one load balancer`, `there are 2 load balancers`; resources are named in lower case with hyphens. */
function counted(count: number, resource?: string): string {
  const noun = resource === undefined ? '' : ` ${resource.replaceAll('-', ' ')}${count === 1 ? '' : 's'}`;
  return count === 1 ? `there is one${noun}` : `there are ${count}${noun}`;
}
