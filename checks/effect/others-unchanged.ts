import type { SpecBook } from '../../specs/spec-book.ts';
import { describeAnswer } from '../../cases/answer.ts';
import type { Check, Outcome } from '../../cases/case.ts';
import type { Step } from '../../cases/step.ts';
import { recordsOf, type StepRecord } from '../../cases/step-record.ts';
import { stepsOfType } from '../../cases/steps-of.ts';
import { textIn } from '../../cases/list-items.ts';
import { busyWhy } from '../reading/busy.ts';
import { comparableBody } from '../reading/comparable-body.ts';

type Body = Readonly<Record<string, unknown>>;

/** Whatever the call does not name is read after it as it was before. */
export const othersUnchanged: Check = {
  id: 'others-unchanged',
  file: 'checks/effect/others-unchanged.ts',
  asks: ({ witnesses = [] }) => witnesses.length > 0,
  run: ({ plan, steps, call }, { book }) => {
    if (call.meaning.type !== 'success') return { verdict: 'not-applicable', why: 'the call was not accepted' };
    const records = recordsOf({ steps }, 'witness');
    const outcomes = stepsOfType(plan, 'witness')
      .filter(({ moment }) => moment === 'after')
      .map((witness) =>
        outcomeOf(
          witness,
          records.filter(({ step }) => step.nth === witness.nth),
          book,
        ),
      );
    const problems = outcomes.flatMap((outcome) => (outcome.verdict === 'fail' ? outcome.problems : []));
    if (problems.length > 0) return { verdict: 'fail', problems };
    return (
      outcomes.find(({ verdict }) => verdict === 'inconclusive') ??
      outcomes.find(({ verdict }) => verdict === 'pass') ??
      outcomes[0] ?? { verdict: 'not-applicable', why: 'there is nothing to compare' }
    );
  },
};

function outcomeOf(
  { calls: [{ action }], witness }: Step<'witness'>,
  records: readonly StepRecord<'witness'>[],
  book: SpecBook,
): Outcome {
  const [before, after] = records.flatMap(({ answers }) => answers);
  if (!before || !after) return { verdict: 'not-applicable', why: `the target does not offer ${action}` };
  const busy = [before, after].find(({ stillBusy }) => stillBusy);
  if (busy) return { verdict: 'inconclusive', why: busyWhy(busy) };
  if (before.meaning.type !== 'success')
    return { verdict: 'not-applicable', why: `before the call ${action} answered ${describeAnswer(before)}` };
  if (after.meaning.type !== 'success') {
    const problem = { expected: `${action} shows the same as before the call`, actual: describeAnswer(after) };
    return { verdict: 'fail', problems: [{ ...problem, deviation: 'changed', shownBy: after }] };
  }
  const values = new Set(records.flatMap(({ about }) => about));
  const [was, is] = [before, after].map(({ meaning, format }) => {
    const shown = documentedPart(meaning.type === 'success' ? meaning.body : {}, action, book);
    return (comparableBody(withoutItemsAbout(shown, values), {
      asText: format === 'xml',
      except: new Set(witness.except),
    }) ?? {}) as Body;
  });
  const names = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])].toSorted();
  const problems = names
    .filter((name) => JSON.stringify(was?.[name]) !== JSON.stringify(is?.[name]))
    .map((name) => ({
      expected: `${action} shows ${name} as before the call: ${words(was?.[name])}`,
      actual: `${name} is ${words(is?.[name])}`,
      at: name,
      deviation: 'changed' as const,
      shownBy: after,
    }));
  return problems.length === 0 ? { verdict: 'pass' } : { verdict: 'fail', problems };
}

function words(value: unknown): string {
  return value === undefined ? 'absent or empty' : JSON.stringify(value);
}

function withoutItemsAbout(value: unknown, about: ReadonlySet<string>): unknown {
  if (Array.isArray(value))
    return value.filter((item) => !speaksOf(item, about)).map((item: unknown) => withoutItemsAbout(item, about));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutItemsAbout(inner, about)]));
}

function speaksOf(item: unknown, about: ReadonlySet<string>): boolean {
  const values: readonly unknown[] = typeof item === 'object' && item !== null ? Object.values(item) : [item];
  return values.some((value) => typeof value !== 'object' && about.has(textIn(value)));
}

/** Of what no document describes nobody knows what moves it. A list of one item, which XML cannot tell, is a list. */
function documentedPart(body: unknown, action: string, { actions }: SpecBook): unknown {
  const fields = actions.find(({ name }) => name === action)?.response ?? [];
  const lists = new Set(fields.filter(({ type }) => type === 'list').map(({ path }) => path));
  const known = new Set(fields.flatMap(({ path }) => waysTo(path)));
  const keep = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => keep(item, path));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
        const own = path === '' ? name : `${path}.${name}`;
        if (!known.has(own)) return [];
        return [[name, keep(lists.has(own) && inner !== '' ? [inner].flat() : inner, own)]];
      }),
    );
  };
  return keep(body, '');
}

/** A dotted path and those of all that holds it. */
function waysTo(path: string): readonly string[] {
  const names = path.split('.');
  return names.map((_, index) => names.slice(0, index + 1).join('.'));
}
