import { volatilePaths } from '../../specs/derive/derive-twins.ts';
import { describeAnswer } from '../../cases/answer.ts';
import type { Check, Problem } from '../../cases/case.ts';
import { recordsOf } from '../../cases/step-record.ts';
import { busyWhy } from '../reading/busy.ts';
import { comparableBody, type Comparison } from '../reading/comparable-body.ts';
import { formWords, twinForms } from '../reading/twin-forms.ts';

type Body = Readonly<Record<string, unknown>>;

/** A read in another form gives the data that the same read gives before and after it; what moves meanwhile says nothing. */
export const sameData: Check = {
  id: 'same-data',
  file: 'checks/answer/same-data.ts',
  run: ({ steps, call }, { book }) => {
    const [twin] = recordsOf({ steps }, 'twin');
    const [inOther, after] = twin?.answers ?? [];
    if (!twin || !inOther || !after) return { verdict: 'not-applicable', why: 'the call is sent in one form only' };
    const [first, other, last] = [call, inOther, after].map(({ meaning }) => meaning);
    const busy = [call, inOther, after].find(({ stillBusy }) => stillBusy);
    if (busy) return { verdict: 'inconclusive', why: busyWhy(busy) };
    if (first?.type !== 'success') return { verdict: 'not-applicable', why: 'the call was not accepted' };
    const form = formWords(...twinForms(twin.step));
    if (other?.type !== 'success') {
      const problem = { expected: `${call.action} is accepted ${form} too`, actual: describeAnswer(inOther) };
      return {
        verdict: 'fail',
        problems: [{ ...problem, at: 'status', deviation: 'refused', shownBy: inOther }],
      };
    }
    if (last?.type !== 'success')
      return { verdict: 'inconclusive', why: `the read afterwards: ${describeAnswer(after)}` };
    const asText = [call, inOther].some(({ format }) => format === 'xml');
    const comparison: Comparison = { asText, except: volatilePaths(book, call.action) };
    const [was, is, stays] = [first, other, last].map(({ body }) => (comparableBody(body, comparison) ?? {}) as Body);
    const moved = new Set(differingNames(was ?? {}, stays ?? {}));
    const problems = differingNames(was ?? {}, is ?? {})
      .filter((name) => !moved.has(name))
      .map((name) => problemOf(name, was?.[name], is?.[name], form));
    if (problems.length > 0) return { verdict: 'fail', problems };
    if (moved.size === 0) return { verdict: 'pass' };
    return { verdict: 'inconclusive', why: `${[...moved].join(', ')} changed between two reads in the same form` };
  },
};

function differingNames(a: Body, b: Body): readonly string[] {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted();
  return names.filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]));
}

function problemOf(name: string, was: unknown, is: unknown, form: string): Problem {
  const words = (value: unknown): string => (value === undefined ? 'absent or empty' : JSON.stringify(value));
  return {
    expected: `${name} is ${words(was)} ${form} too`,
    actual: `${name} is ${words(is)}`,
    at: name,
    deviation: is === undefined ? 'absent' : 'other-value',
  };
}
