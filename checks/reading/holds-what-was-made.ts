import type { ResponseField } from '../../specs/action-spec.ts';
import type { FilledList } from '../../cases/call-plan.ts';
import { entriesOf, plainField, readJson } from '../../specs/oracle/items.ts';
import type { Problem } from '../../cases/case.ts';
import { holdsGiven } from '../../cases/items-shown.ts';
import { textIn } from '../../cases/list-items.ts';

type Item = Readonly<Record<string, unknown>>;

/** A list holds what the case made or gave, each once and nothing else; a number and its text are the same here. */
export function holdsWhatWasMade(
  lists: readonly unknown[],
  { path }: ResponseField,
  fields: readonly string[],
  filled: readonly FilledList<string>[],
): Problem | undefined {
  const known = filled.find((list) => list.path === path);
  const [shown, ...more] = lists;
  if (!known || !Array.isArray(shown) || more.length > 0) return undefined;
  const wanted = known.items ?? givenIn(known, fields);
  if (!wanted) return undefined;
  const open = [...(shown as readonly unknown[])];
  const absent = wanted.filter((item) => {
    const index = open.findIndex((candidate) => agrees(candidate, item));
    if (index !== -1) open.splice(index, 1);
    return index === -1;
  });
  if (absent.length === 0 && open.length === 0) return undefined;
  const expected = `${path} holds ${JSON.stringify(wanted)} and nothing else`;
  return { expected, actual: `it holds ${JSON.stringify(shown)}`, at: path, deviation: 'other-value' };
}

/** The items that a call gave, by those of their fields that the answer documents. */
function givenIn(
  { given = '' }: FilledList<string>,
  fields: readonly string[],
): readonly (string | Item)[] | undefined {
  const items = entriesOf(readJson(given));
  return items?.map((item) =>
    plainField in item
      ? textIn(item[plainField])
      : Object.fromEntries(Object.entries(item).filter(([name]) => fields.includes(name))),
  );
}

/** A documented field that an item does not show is missing, which is judged by the promise of that field. */
function agrees(shown: unknown, wanted: string | Item): boolean {
  if (typeof wanted === 'string') return textIn(shown) === wanted;
  if (typeof shown !== 'object' || shown === null) return false;
  const item = shown as Item;
  return Object.entries(wanted).every(([name, value]) => item[name] === undefined || holdsGiven(item[name], value));
}
