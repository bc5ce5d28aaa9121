import type { Level, Point, Statement } from './point.ts';

/** What the documents together say of one value, and how strictly. */
export interface Judgement {
  /** `silent`: no edition in force speaks of the value. */
  readonly expect: 'accept' | 'reject' | 'disputed' | 'silent';
  readonly level: Level;
  /** Editions in force that accept the value, and those that refuse it; an edition at odds with itself is in both. */
  readonly accepting: readonly string[];
  readonly rejecting: readonly string[];
}

/** The editions of a service, oldest first, and the one that a run asked for. */
export interface EditionScope {
  readonly editions: readonly string[];
  readonly edition?: string | undefined;
}

/** Whether a constraint lets a value pass; undefined where it has no say on it. */
export type Accepts<T> = (constraint: T) => boolean | undefined;

type Vote = 'accept' | 'reject' | 'split' | 'silent';

/**
 * Judges a value by the statements of a point. Without an edition, what every speaking edition accepts (or refuses) is
 * agreed and binds; with one, the nearest edition up to it that speaks decides. All else is disputed and only observed.
 */
export function judge<T>(point: Point<T>, accepts: Accepts<T>, scope: EditionScope): Judgement {
  const votes = speaking(point, accepts, scope);
  const accepting = votes.filter(({ vote }) => vote !== 'reject').map(({ statement }) => statement.edition);
  const rejecting = votes.filter(({ vote }) => vote !== 'accept').map(({ statement }) => statement.edition);
  const level = votes.some(({ statement }) => statement.level === 'must') ? 'must' : 'should';
  if (votes.length === 0) return { expect: 'silent', level: 'observe', accepting, rejecting };
  if (rejecting.length === 0) return { expect: 'accept', level, accepting, rejecting };
  if (accepting.length === 0) return { expect: 'reject', level, accepting, rejecting };
  return { expect: 'disputed', level: 'observe', accepting, rejecting };
}

/** Statements of the editions up to the one in force, or all where none is. */
export function inForce<T>(point: Point<T>, { editions, edition }: EditionScope): readonly Statement<T>[] {
  if (edition === undefined) return point.statements;
  const last = editions.indexOf(edition);
  return point.statements.filter((statement) => editions.indexOf(statement.edition) <= last);
}

function speaking<T>(
  point: Point<T>,
  accepts: Accepts<T>,
  scope: EditionScope,
): readonly { readonly statement: Statement<T>; readonly vote: Vote }[] {
  const votes = inForce(point, scope)
    .map((statement) => ({ statement, vote: voteOf(statement, accepts) }))
    .filter(({ vote }) => vote !== 'silent');
  return scope.edition === undefined ? votes : votes.slice(-1);
}

function voteOf<T>(statement: Statement<T>, accepts: Accepts<T>): Vote {
  if (statement.contradicts) return 'split';
  const stated = [statement.prose, statement.schema].filter((value) => value !== undefined);
  const answers = stated.map(accepts).filter((answer) => answer !== undefined);
  if (answers.length === 0) return 'silent';
  if (answers.every(Boolean)) return 'accept';
  if (statement.partial) return 'silent';
  return answers.some(Boolean) ? 'split' : 'reject';
}
