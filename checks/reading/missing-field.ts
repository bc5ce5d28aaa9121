import type { ActionSpec, ResponseField } from '../../specs/action-spec.ts';
import type { FilledList } from '../../cases/call-plan.ts';
import { fillingOf } from '../../specs/oracle/filling-of.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { Gap } from './look-up-field.ts';

/** What is known of an answer in which something is not there. */
export interface Asked {
  readonly action: ActionSpec;
  readonly field: ResponseField;
  readonly filled: readonly FilledList<string>[];
  readonly book: SpecBook;
}

/**
 * Whether an answer lacks what is promised: a field that a document promises, or the first one on the way to it. What is
 * only listed may be left out with all that is in it. A list is to hold what the case made; where nothing was, it may be
 * empty, and if something can fill it, left out: no document says how a list without items is written.
 */
export function lacksPromised({ at, kind }: Gap, { action, field, filled, book }: Asked): boolean {
  const first = firstDocumented(action, field, at);
  if (!isPromised(field) || !isPromised(first)) return false;
  if (first.type !== 'list') return true;
  if (filled.some(({ path }) => path === first.path)) return true;
  return kind === 'absent' && !fillingOf(action, first, book);
}

/** Whether a table of some edition says without a condition that a field is there. */
export function isPromised({ presence }: ResponseField): boolean {
  return presence.statements.some(({ prose, schema }) => prose === true || schema === true);
}

/** The first documented field at a place or below it on the way to another: a wrapper stands for the list in it. */
export function firstDocumented({ response }: ActionSpec, field: ResponseField, at: string): ResponseField {
  const isOnTheWay = (path: string): boolean =>
    (path === at || path.startsWith(`${at}.`)) && (path === field.path || field.path.startsWith(`${path}.`));
  const found = response.filter(({ path }) => isOnTheWay(path)).toSorted((a, b) => a.path.length - b.path.length);
  return found[0] ?? field;
}
