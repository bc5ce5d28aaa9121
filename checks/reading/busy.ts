import { describeAnswer, type Answer } from '../../cases/answer.ts';

/** The reason of an inconclusive outcome: the target kept asking to try again later. */
export function busyWhy(answer: Answer): string {
  const code = answer.meaning.type === 'error' ? answer.meaning.error.code : describeAnswer(answer);
  return `the target answered ${code} to ${answer.action} ${answer.busy + 1} times, until the budget was spent`;
}
