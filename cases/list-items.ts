import type { ExpectedList } from './expectation.ts';
import type { Answer } from './answer.ts';

type Item = Readonly<Record<string, unknown>>;

/** The objects of a list at a dotted path of an answer, in which lists may stand on the way; an answer without the list has none. */
export function listItems({ meaning }: Answer, path: string): readonly Item[] {
  if (meaning.type !== 'success') return [];
  let nodes: readonly unknown[] = [meaning.body];
  for (const name of path.split('.')) nodes = nodes.filter(isItem).flatMap((node) => node[name]);
  return nodes.filter(isItem);
}

/** The values that tell the items of some answers apart. */
export function itemKeys(
  answers: readonly Answer[],
  { items, key }: Pick<ExpectedList, 'items' | 'key'>,
): readonly string[] {
  const names = key.split('=');
  const keyOf = (item: Item): string => names.map((name) => textIn(item[name])).join('=');
  return answers.flatMap((answer) => listItems(answer, items)).map(keyOf);
}

/** The value at a dotted path of an answer; in a list that was asked for one resource alone, that of its first item. */
export function shownAt(body: unknown, path: string): unknown {
  let node = body;
  for (const name of path.split('.')) {
    const inner: unknown = Array.isArray(node) ? node[0] : node;
    node = isItem(inner) ? inner[name] : undefined;
  }
  return node;
}

/** A value of an answer as the text that both formats agree on. */
export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'absent');
}

function isItem(node: unknown): node is Item {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
