import type { Problem } from '../../cases/case.ts';
import { textIn } from '../../cases/list-items.ts';

/** A field shows what the case knows that it must; a number and its text are the same here. */
export function showsExpectedValue(
  values: readonly unknown[],
  path: string,
  expected: string | undefined,
): Problem | undefined {
  if (expected === undefined) return undefined;
  const other = values.find((value) => textIn(value) !== expected);
  if (other === undefined) return undefined;
  return { expected: `${path} is ${expected}`, actual: `it is ${textIn(other)}`, at: path, deviation: 'other-value' };
}
