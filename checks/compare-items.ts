import type { ExpectedItems } from '../specs/call-plan.ts';
import type { Outcome } from '../harness/case.ts';
import { fieldValues } from './field-values.ts';

type Item = Readonly<Record<string, unknown>>;

/** Whether a list shows just the expected items, or none of them; a number and its text are the same. */
export function compareItems({ path, match }: ExpectedItems, expected: string, body: Item): Outcome {
  const wanted = JSON.parse(expected) as readonly Item[];
  const shown = fieldValues(body, path).flat().filter(isItem);
  const isShown = (item: Item): boolean => shown.some((candidate) => agrees(candidate, item));
  const kept =
    match === 'none'
      ? !wanted.some(isShown)
      : wanted.length === shown.length &&
        wanted.every(isShown) &&
        shown.every((one) => wanted.some((it) => agrees(one, it)));
  if (kept) return { verdict: 'pass' };
  const names = [...new Set(wanted.flatMap((item) => Object.keys(item)))];
  const actual = shown.map((item) => Object.fromEntries(names.map((name) => [name, item[name]])));
  const words = match === 'none' ? 'holds none of' : 'holds just';
  return {
    verdict: 'fail',
    problems: [{ expected: `${path} ${words} ${expected}`, actual: `it holds ${JSON.stringify(actual)}`, at: path }],
  };
}

function agrees(shown: Item, wanted: Item): boolean {
  return Object.entries(wanted).every(([name, value]) => String(shown[name]) === String(value));
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
