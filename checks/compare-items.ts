import type { ExpectedItem } from '../specs/call-plan.ts';
import type { ReadAnswer } from '../harness/answer.ts';
import type { Outcome } from '../harness/case.ts';
import { fieldValues } from './field-values.ts';

/** Whether a list holds the item that it must hold, holds nothing else, or does not hold what it must not. */
export function compareItems(
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
