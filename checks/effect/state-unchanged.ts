import { volatilePaths } from '../../specs/derive/derive-twins.ts';
import type { Answer } from '../../cases/answer.ts';
import { describeAnswer } from '../../cases/answer.ts';
import type { Check, Evidence, Problem } from '../../cases/case.ts';
import { answersTo } from '../../cases/step-record.ts';
import { listItems } from '../../cases/list-items.ts';
import { comparableBody } from '../reading/comparable-body.ts';
import { ownItems } from '../reading/own-items.ts';

/** Fourth question of a rejection: does the resource look the same before and after. */
export const stateUnchanged: Check = {
  id: 'state-unchanged',
  file: 'checks/effect/state-unchanged.ts',
  asks: ({ expect, probe }) => expect.answer === 'reject' && probe !== undefined,
  run: ({ plan, steps, call }, { book }) => {
    const [before, after] = answersTo({ steps }, 'probe');
    if (plan.expect.answer !== 'reject' || !before || !after) {
      return { verdict: 'not-applicable', why: 'there is nothing to compare' };
    }
    const problems = plan.probeItems
      ? additions(plan.probeItems, call, before, after)
      : differences(before, after, volatilePaths(book, before.action));
    return problems.length === 0 ? { verdict: 'pass' } : { verdict: 'fail', problems };
  },
};

/** Of a list, which others change too, only what bears the name that the refused call gave is counted. */
function additions(
  { items, named }: NonNullable<Evidence['plan']['probeItems']>,
  call: Answer,
  before: Answer,
  after: Answer,
): readonly Problem[] {
  const count = (answer: Answer): number =>
    listItems(answer, items).filter((item) => item[named] === call.parameters[named]).length;
  if (before.meaning.type !== 'success' || after.meaning.type !== 'success' || count(after) === count(before))
    return [];
  const shown = (number: number): string => `${after.action} shows ${number} with ${named} ${call.parameters[named]}`;
  return [
    {
      expected: `${shown(count(before))}, as before the refused call`,
      actual: shown(count(after)),
      at: items,
      deviation: 'changed',
      shownBy: after,
    },
  ];
}

/** No document promises an order of items, and what others do changes counts over the account. */
function differences(before: Answer, after: Answer, except: ReadonlySet<string>): readonly Problem[] {
  if (before.meaning.type !== 'success' || after.meaning.type !== 'success') {
    const same = describeAnswer(before) === describeAnswer(after);
    if (same) return [];
    const expected = `${before.action} answers as before the refused call: ${describeAnswer(before)}`;
    return [{ expected, actual: describeAnswer(after), deviation: 'changed', shownBy: after }];
  }
  const comparison = { asText: [before, after].some(({ format }) => format === 'xml'), except };
  const [was = {}, is = {}] = [before.meaning.body, after.meaning.body].map(
    (body) =>
      comparableBody(ownItems(body, before.parameters), comparison) as Readonly<Record<string, unknown>> | undefined,
  );
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])].toSorted();
  return fields
    .filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
    .map((name) => ({
      expected: `${name} is ${JSON.stringify(was[name]) ?? 'absent'} as before the refused call`,
      actual: `${name} is ${JSON.stringify(is[name]) ?? 'absent'}`,
      at: name,
      deviation: 'changed',
      shownBy: after,
    }));
}
