import type { ExpectedItems } from '../../cases/expectation.ts';
import type { Outcome } from '../../cases/case.ts';
import { textIn } from '../../cases/list-items.ts';
import { fieldValues } from './field-values.ts';

type Item = Readonly<Record<string, unknown>>;

const itemsWords = { only: 'holds just', all: 'holds at least', none: 'holds none of' } as const;

/** Whether a list shows the expected items, just these or none of them; a number and its text are the same, and so are nothing and an empty text. */
export function compareItems({ path, match }: ExpectedItems, expected: string, body: Item): Outcome {
  const wanted = JSON.parse(expected) as readonly Item[];
  const shown = fieldValues(body, path).flat().filter(isItem);
  const isShown = (item: Item): boolean => shown.some((candidate) => agrees(candidate, item));
  const kept: Readonly<Record<ExpectedItems['match'], () => boolean>> = {
    none: () => !wanted.some(isShown),
    all: () => wanted.every(isShown),
    only: () =>
      wanted.length === shown.length &&
      wanted.every(isShown) &&
      shown.every((one) => wanted.some((item) => agrees(one, item))),
  };
  if (kept[match]()) return { verdict: 'pass' };
  const names = [...new Set(wanted.flatMap((item) => Object.keys(item)))];
  const actual = shown.map((item) => Object.fromEntries(names.map((name) => [name, item[name]])));
  return {
    verdict: 'fail',
    problems: [
      { expected: `${path} ${itemsWords[match]} ${expected}`, actual: `it holds ${JSON.stringify(actual)}`, at: path },
    ],
  };
}

function agrees(shown: Item, wanted: Item): boolean {
  return Object.entries(wanted).every(([name, value]) => textIn(shown[name] ?? '') === textIn(value));
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
