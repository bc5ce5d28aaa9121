import type { SpecBook } from '../spec-book.ts';

/** Whether an action lists resources: no document says how soon a list shows what was made, changed or deleted. */
export function isList(action: string, { actions }: SpecBook): boolean {
  return actions.find(({ name }) => name === action)?.effect.operation === 'list';
}
