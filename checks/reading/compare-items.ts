import type { ExpectedItems } from '../../cases/expectation.ts';
import type { Outcome } from '../../cases/case.ts';
import { itemsAt, itemsShown } from '../../cases/items-shown.ts';

type Item = Readonly<Record<string, unknown>>;

const itemsWords = { only: 'holds just', all: 'holds at least', none: 'holds none of' } as const;

/** Whether a list shows the expected items, just these or none of them. */
export function compareItems(list: ExpectedItems, expected: string, body: Item): Outcome {
  if (itemsShown(list, expected, body)) return { verdict: 'pass' };
  const { path, match } = list;
  const wanted = JSON.parse(expected) as readonly Item[];
  const names = [...new Set(wanted.flatMap((item) => Object.keys(item)))];
  const actual = itemsAt(body, path).map((item) => Object.fromEntries(names.map((name) => [name, item[name]])));
  return {
    verdict: 'fail',
    problems: [
      {
        expected: `${path} ${itemsWords[match]} ${expected}`,
        actual: `it holds ${JSON.stringify(actual)}`,
        at: path,
        deviation: match === 'none' ? 'shown' : actual.length === 0 ? 'absent' : 'other-value',
      },
    ],
  };
}
