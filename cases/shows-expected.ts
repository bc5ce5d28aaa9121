import type { ExpectedRead } from './expectation.ts';
import { fieldValues } from './field-values.ts';
import { itemsShown } from './items-shown.ts';
import type { Slot } from './call.ts';

/**
 * Whether a read shows already what it must, as far as that can be told before it is judged: what the fields must show, by
 * `resolve` as it went on the wire, and what `items` say of the lists.
 */
export function showsExpected(
  { fields, items: lists = [] }: Pick<ExpectedRead, 'fields' | 'items'>,
  items: readonly string[],
  body: Readonly<Record<string, unknown>>,
  resolve: (value: string | Slot) => string,
): boolean {
  const isRight = ({ path, equals, absent, raisedTo }: ExpectedRead['fields'][number]): boolean => {
    const [value] = fieldValues(body, path);
    const isShown = value !== undefined && value !== '';
    if (absent === 'expected') return !isShown;
    if (!isShown) return absent === 'ignore' && equals.length === 0;
    const shown = typeof value === 'string' ? value : JSON.stringify(value);
    return equals.length === 0 || raisedTo !== undefined || equals.some((wanted) => resolve(wanted) === shown);
  };
  return fields.every(isRight) && lists.every((list, index) => itemsShown(list, items[index] ?? '[]', body));
}
