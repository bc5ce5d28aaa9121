import { describeAnswer, type ListAnswer } from '../../cases/answer.ts';
import type { Check, Outcome, Problem } from '../../cases/case.ts';
import { itemKeys, listItems, textIn, shownAt } from '../../cases/list-items.ts';
import { recordsOf } from '../../cases/step-record.ts';
import { stepsOfType } from '../../cases/steps-of.ts';
import { busyWhy } from '../reading/busy.ts';

/** What a list shows of what the case made: there or not, how often, and what stands beside the items. */
export const listsAsExpected: Check = {
  id: 'lists-as-expected',
  file: 'checks/effect/lists-as-expected.ts',
  asks: ({ lists = [] }) => lists.length > 0,
  run: ({ plan, steps }) => {
    if (stepsOfType(plan, 'list').length === 0)
      return { verdict: 'not-applicable', why: 'no list is read after the call' };
    const lists = recordsOf({ steps }, 'list');
    if (lists.length === 0) return { verdict: 'not-applicable', why: 'the call was not accepted' };
    const outcomes = lists.map(outcomeOf);
    const problems = outcomes.flatMap((outcome) => (outcome.verdict === 'fail' ? outcome.problems : []));
    if (problems.length > 0) return { verdict: 'fail', problems };
    return outcomes.find(({ verdict }) => verdict !== 'pass') ?? { verdict: 'pass' };
  },
};

function outcomeOf(list: ListAnswer): Outcome {
  const busy = list.answers.find(({ stillBusy }) => stillBusy);
  if (busy) return { verdict: 'inconclusive', why: busyWhy(busy) };
  const refused = list.answers.find(({ meaning }) => meaning.type !== 'success');
  if (refused && list.expected.mayRefuse === true) {
    return { verdict: 'observed', observed: describeAnswer(refused), follows: [] };
  }
  if (refused) {
    const problem = { expected: `${refused.action} shows a list`, actual: describeAnswer(refused) };
    return { verdict: 'fail', problems: [{ ...problem, deviation: 'refused', shownBy: refused }] };
  }
  const [shownBy] = list.answers;
  const problems = [...inItems(list), ...inPages(list), ...inEvery(list), ...beside(list)];
  if (problems.length > 0) {
    return { verdict: 'fail', problems: problems.map((problem) => (shownBy ? { ...problem, shownBy } : problem)) };
  }
  const field = list.expected.beside;
  if (field === undefined || field.equals !== undefined) return { verdict: 'pass' };
  return { verdict: 'observed', observed: `${field.field} is ${valueBeside(list, field.field)}`, follows: [] };
}

function inItems({ expected, answers }: ListAnswer): readonly Problem[] {
  const { items, key, holds, lacks, size } = expected;
  const keys = itemKeys(answers, expected);
  const found = (actual: string): string => `${actual} the ${keys.length} items of ${items}`;
  const missing = holds.filter((value) => !keys.includes(value));
  const unwanted = lacks.filter((value) => keys.includes(value));
  return [
    ...missing.map((value) => ({
      expected: `an item with ${key} ${value}`,
      actual: found('it is not among'),
      at: items,
      deviation: 'absent' as const,
    })),
    ...unwanted.map((value) => ({
      expected: `no item with ${key} ${value}`,
      actual: found('it is among'),
      at: items,
      deviation: 'shown' as const,
    })),
    ...(size === undefined || size === keys.length
      ? []
      : [{ expected: `${size} items`, actual: `${keys.length} items`, at: items, deviation: 'other-value' as const }]),
  ];
}

function inPages({ expected, answers }: ListAnswer): readonly Problem[] {
  const { items, most, ends } = expected;
  const sizes = answers.map((answer) => listItems(answer, items).length);
  const full = sizes.find((size) => size > (most ?? Infinity));
  const last = answers.at(-1)?.meaning;
  const token = ends === undefined || last?.type !== 'success' ? undefined : shownAt(last.body, ends);
  return [
    ...(full === undefined
      ? []
      : [
          {
            expected: `at most ${most ?? 0} items on a page`,
            actual: `${full} items`,
            at: items,
            deviation: 'other-value' as const,
          },
        ]),
    ...(token === undefined || token === ''
      ? []
      : [
          {
            expected: `no ${ends ?? ''} on the last page`,
            actual: `${ends ?? ''} leads on after ${answers.length} pages`,
            at: ends ?? '',
            deviation: 'shown' as const,
          },
        ]),
  ];
}

function inEvery({ expected, answers }: ListAnswer): readonly Problem[] {
  const { every, items } = expected;
  if (!every) return [];
  const values = answers.flatMap((answer) => listItems(answer, items)).map((item) => item[every.field]);
  const other = values.find((value) => value !== undefined && textIn(value) !== every.equals);
  if (other === undefined) return [];
  const wanted = `every item shown has ${every.field} ${every.equals}`;
  return [
    { expected: wanted, actual: `one has ${textIn(other)}`, at: `${items}.${every.field}`, deviation: 'other-value' },
  ];
}

function beside(list: ListAnswer): readonly Problem[] {
  const { field, equals } = list.expected.beside ?? {};
  if (field === undefined || equals === undefined) return [];
  const shown = valueBeside(list, field);
  return shown === equals
    ? []
    : [{ expected: `${field} is ${equals}`, actual: `it is ${shown}`, at: field, deviation: 'other-value' }];
}

function valueBeside({ answers }: ListAnswer, field: string): string {
  const meaning = answers[0]?.meaning;
  const value = meaning?.type === 'success' ? meaning.body[field] : undefined;
  return value === undefined ? 'absent' : textIn(value);
}
