import type { SpecBook } from '../../specs/spec-book.ts';
import { isList } from '../../specs/oracle/is-list.ts';
import type { CaseResult } from './assess-case.ts';

/** One execution of a case, and the actions that it called. */
export interface Judged {
  readonly result: CaseResult;
  readonly called: Iterable<string>;
}

/**
 * Runs a case, and where it failed with lists among what it saw, once more with time between what it makes and what it looks
 * at: no document says how soon a list shows what was done, and what it showed before a call, or what a wait for it ended
 * with, may have been older than what had been made. What fails at rest too does so for another reason. What no longer fails
 * proves nothing: a list may have lagged behind, or a fault comes and goes.
 */
export async function givenTime(book: SpecBook, attempt: (atRest: boolean) => Promise<Judged>): Promise<CaseResult> {
  const { result, called } = await attempt(false);
  const underTest = result.evidence?.call.action;
  const sawLists = [...called].some((action) => action !== underTest && isList(action, book));
  if (result.verdict !== 'fail' || !sawLists || isSeenOtherwise(result, book)) return result;
  const { result: again } = await attempt(true);
  if (again.verdict === 'fail') return again;
  if (again.verdict === 'not-run' || again.verdict === 'error') return result;
  return { ...again, verdict: 'inconclusive', problems: [], reason: doubtOf(result) };
}

/** Whether all that is wrong was shown by reads of single things, which are up to date. */
function isSeenOtherwise({ problems }: CaseResult, book: SpecBook): boolean {
  const isUpToDate = ({ shownBy }: CaseResult['problems'][number]): boolean =>
    shownBy !== undefined && !isList(shownBy.action, book);
  return problems.length > 0 && problems.every(isUpToDate);
}

function doubtOf({ problems: [first] }: CaseResult): string {
  const found = first ? `expected ${first.expected}, got ${first.actual}` : 'something was wrong';
  return `at first ${found}; not so when lists were given time: one may lag behind, or a fault comes and goes`;
}
