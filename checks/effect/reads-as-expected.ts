import type { ExpectedErrors, ExpectedField } from '../../cases/expectation.ts';
import { describeAnswer, type Answer } from '../../cases/answer.ts';
import { listItems } from '../../cases/list-items.ts';
import type { Check, Evidence, Outcome, Problem } from '../../cases/case.ts';
import type { Step } from '../../cases/step.ts';
import { recordsOf, type StepRecord } from '../../cases/step-record.ts';
import { stepsOfType } from '../../cases/steps-of.ts';
import { busyWhy } from '../reading/busy.ts';
import { compareItems } from '../reading/compare-items.ts';
import { fieldValues } from '../../cases/field-values.ts';

/** What the reads after the call show: written values, documented defaults, the state that follows, or nothing any more. */
export const readsAsExpected: Check = {
  id: 'reads-as-expected',
  file: 'checks/effect/reads-as-expected.ts',
  asks: ({ reads }) => reads.length > 0,
  run: (evidence) => {
    const { plan, call } = evidence;
    const reads = stepsOfType(plan, 'read');
    if (reads.length === 0) return { verdict: 'not-applicable', why: 'nothing is read after the call' };
    const { answer } = plan.expect;
    if ((answer === 'accept' || answer === 'authentic') && call.meaning.type !== 'success') {
      return { verdict: 'not-applicable', why: 'the call was not accepted' };
    }
    const seen = recordsOf(evidence, 'read');
    const outcomes = reads.map(({ expected }, index) => outcomeOf(expected, seen[index], evidence));
    const problems = outcomes.flatMap((outcome) => (outcome.verdict === 'fail' ? outcome.problems : []));
    if (problems.length > 0) return { verdict: 'fail', problems };
    return outcomes.find(({ verdict }) => verdict !== 'pass') ?? { verdict: 'pass' };
  },
};

type Expected = Step<'read'>['expected'];

function outcomeOf(expected: Expected, read: StepRecord<'read'> | undefined, evidence: Evidence): Outcome {
  const [answer] = read?.answers ?? [];
  if (!read || !answer) return { verdict: 'inconclusive', why: 'the resource was not read' };
  const { settled, seen, budgetMs } = read;
  if (answer.stillBusy) return { verdict: 'inconclusive', why: busyWhy(answer) };
  if (expected.refused) return refusal(expected.refused, expected.emptied, answer);
  if (answer.meaning.type !== 'success') {
    const problem = { expected: `${answer.action} shows the resource`, actual: describeAnswer(answer) };
    return { verdict: 'fail', problems: [{ ...problem, deviation: 'refused', shownBy: answer }] };
  }
  if (expected.until && !settled) {
    const wanted = `${expected.until.field} becomes ${expected.until.values.join(' or ')} within ${budgetMs} ms`;
    return {
      verdict: 'fail',
      problems: [
        {
          expected: wanted,
          actual: seen.length > 0 ? `it was ${seen.join(', then ')}` : 'it was never shown',
          at: expected.until.field,
          deviation: 'never-reached',
          shownBy: answer,
        },
      ],
    };
  }
  const body = answer.meaning.body;
  const lists = (expected.items ?? []).map((list, index) => compareItems(list, read.items[index] ?? '[]', body));
  const outcomes = [...expected.fields.map((field) => compare(field, body, evidence)), ...lists];
  const problems = outcomes.flatMap((outcome) => (outcome.verdict === 'fail' ? outcome.problems : []));
  if (problems.length > 0) {
    return { verdict: 'fail', problems: problems.map((problem) => ({ ...problem, shownBy: answer })) };
  }
  return outcomes.find(({ verdict }) => verdict === 'observed' || verdict === 'not-applicable') ?? { verdict: 'pass' };
}

function refusal({ named, listed }: ExpectedErrors, emptied: string | undefined, answer: Answer): Outcome {
  const codes = [...named, ...listed].map(({ code }) => code);
  const { meaning } = answer;
  if (emptied !== undefined && meaning.type === 'success' && listItems(answer, emptied).length === 0) {
    return { verdict: 'pass' };
  }
  if (meaning.type === 'error' && meaning.status >= 400 && (codes.length === 0 || codes.includes(meaning.error.code))) {
    return { verdict: 'pass' };
  }
  const expected = `${answer.action} is refused, for the resource is gone${codes.length > 0 ? ` (${codes.join(', ')})` : ''}`;
  return {
    verdict: 'fail',
    problems: [{ expected, actual: describeAnswer(answer), deviation: 'shown', shownBy: answer }],
  };
}

function compare(field: ExpectedField, body: Readonly<Record<string, unknown>>, { call }: Evidence): Outcome {
  const [value] = fieldValues(body, field.path);
  if (value === undefined || value === '') {
    if (field.absent === 'expected') return { verdict: 'pass' };
    const [misprinted] = field.misprintedAs === undefined ? [] : fieldValues(body, field.misprintedAs);
    if (misprinted !== undefined) {
      const observed = `${field.path} is shown as ${field.misprintedAs ?? ''}: ${JSON.stringify(misprinted)}`;
      return { verdict: 'observed', observed, follows: [] };
    }
    if (field.absent === 'ignore') return { verdict: 'not-applicable', why: `${field.path} is not shown` };
    return {
      verdict: 'fail',
      problems: [
        {
          expected: expectation(field, call.parameters),
          actual: `${field.path} is not shown`,
          at: field.path,
          deviation: 'absent',
        },
      ],
    };
  }
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  if (field.absent === 'expected') {
    const problem = { expected: `${field.path} shows nothing`, actual: `it is ${shown}`, at: field.path };
    return { verdict: 'fail', problems: [{ ...problem, deviation: 'shown' }] };
  }
  if (field.sameAs !== undefined) return compareWithAnswer(field.sameAs, field.path, shown, call);
  if (field.equals.length === 0) return { verdict: 'observed', observed: `${field.path} is ${shown}`, follows: [] };
  if (field.equals.some((wanted) => textOf(wanted, field, call.parameters) === shown)) return { verdict: 'pass' };
  if (isRaised(field, shown, body, call.parameters)) return { verdict: 'pass' };
  const problem: Problem = {
    expected: expectation(field, call.parameters),
    actual: `${field.path} is ${shown}`,
    at: field.path,
    deviation: 'other-value',
  };
  return { verdict: 'fail', problems: [problem] };
}

/** Whether a field shows what a field of the answer under test showed. */
function compareWithAnswer(name: string, path: string, shown: string, { action, meaning }: Evidence['call']): Outcome {
  const [first] = meaning.type === 'success' ? fieldValues(meaning.body, name) : [];
  if (first === undefined) return { verdict: 'not-applicable', why: `${action} did not show ${name}` };
  const wanted = typeof first === 'string' ? first : JSON.stringify(first);
  if (wanted === shown) return { verdict: 'pass' };
  const expected = `${path} is ${wanted}, as ${action} answered`;
  return { verdict: 'fail', problems: [{ expected, actual: `it is ${shown}`, at: path, deviation: 'other-value' }] };
}

function expectation(field: ExpectedField, sent: Readonly<Record<string, string>>): string {
  return `${field.path} is read as ${field.equals.map((wanted) => textOf(wanted, field, sent)).join(' or ')}`;
}

/** A slot was filled when the call was sent; the call's own parameter, named like the field, holds the text. */
function textOf(
  wanted: ExpectedField['equals'][number],
  field: ExpectedField,
  sent: Readonly<Record<string, string>>,
): string {
  if (typeof wanted === 'string') return wanted;
  return sent[field.path] ?? sent[field.path.slice(field.path.lastIndexOf('.') + 1)] ?? '';
}

/** What is not smaller than the other field is not raised to it. */
function isRaised(
  field: ExpectedField,
  shown: string,
  body: Readonly<Record<string, unknown>>,
  sent: Readonly<Record<string, string>>,
): boolean {
  if (field.raisedTo === undefined || String(fieldValues(body, field.raisedTo)[0]) !== shown) return false;
  return field.equals.some((wanted) => Number(textOf(wanted, field, sent)) < Number(shown));
}
