import type { Answer } from '../../cases/answer.ts';
import { listItems, shownAt } from '../../cases/list-items.ts';
import type { SpecBook } from '../../specs/spec-book.ts';

/** More pages than anything needs that a run looks for. */
const most = 100;

/**
 * Asks for a list, and again with the token that each answer shows for the next page, until none is shown or a page is empty.
 * A list that has no tokens is asked for once.
 */
export async function followPages(
  action: string,
  book: SpecBook,
  ask: (more: Readonly<Record<string, string>>) => Promise<Answer>,
  limit: number = most,
): Promise<readonly Answer[]> {
  const { pages, items = '' } = book.actions.find(({ name }) => name === action)?.effect ?? {};
  const { token, next } = pages ?? {};
  const answers = [await ask({})];
  if (token === undefined || next === undefined) return answers;
  while (answers.length < limit) {
    const last = answers.at(-1);
    const shown = last?.meaning.type === 'success' ? shownAt(last.meaning.body, next) : undefined;
    if (!last || typeof shown !== 'string' || shown === '' || listItems(last, items).length === 0) break;
    answers.push(await ask({ [token]: shown }));
  }
  return answers;
}
