import type { ExpectedItem, ExpectedWhole } from '../specs/call-plan.ts';
import type { ReadAnswer } from '../harness/answer.ts';
import type { Outcome } from '../harness/case.ts';
import { fieldValues } from './field-values.ts';

/** Whether a list holds the item that it must hold, holds nothing else, or does not hold what it must not. */
export function compareItem(
  { path, key, shown }: ExpectedItem,
  { wanted = '' }: ReadAnswer,
  body: Readonly<Record<string, unknown>>,
): Outcome {
  const values = fieldValues(body, `${path}.${key}`).map(String);
  const isThere = values.includes(wanted);
  const fail = (expected: string, actual: string): Outcome => ({
    verdict: 'fail',
    problems: [{ expected, actual, at: path }],
  });
  if (shown === 'not-at-all') {
    return isThere ? fail(`no item of ${path} has the ${key} ${wanted}`, 'one has') : { verdict: 'pass' };
  }
  if (!isThere) return fail(`an item of ${path} has the ${key} ${wanted}`, 'none has');
  if (shown === 'among-others' || values.every((value) => value === wanted)) return { verdict: 'pass' };
  return fail(`every item of ${path} has the ${key} ${wanted}`, 'others are in the list as well');
}

/** Whether lists hold, taken together, exactly the items that they must hold, or as many. */
export function compareWhole(
  { path, fields, equals, size }: ExpectedWhole,
  bodies: readonly Readonly<Record<string, unknown>>[],
): Outcome {
  const items = bodies.flatMap((body) => fieldValues(body, path).flat());
  const shown = items.map((item) => fields.map((name) => textAt(item, name)).join('='));
  const problem = (expected: string, actual: string): Outcome => ({
    verdict: 'fail',
    problems: [{ expected, actual, at: path }],
  });
  if (size !== undefined && shown.length !== size) {
    return problem(`${path} has ${size} items`, `it has ${shown.length}`);
  }
  if (equals === undefined || listOf(shown) === listOf(equals)) return { verdict: 'pass' };
  return problem(`${path} holds ${listOf(equals)}`, `it holds ${listOf(shown)}`);
}

function textAt(item: unknown, name: string): string {
  const [value] = fieldValues(item, name);
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function listOf(items: readonly string[]): string {
  return items.length === 0 ? 'nothing' : items.toSorted().join(', ');
}
