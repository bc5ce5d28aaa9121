import type { ActionSpec } from '../action-spec.ts';
import type { Level, Point, Statement } from '../point.ts';

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
 * agreed and binds; with one, the nearest edition up to it that speaks decides, and is silent where it accepts a value only
 * for want of a bound that another edition states. All else is disputed and only observed.
 */
export function judge<T>(point: Point<T>, accepts: Accepts<T>, scope: EditionScope): Judgement {
  const votes = speaking(point, accepts, scope);
  const accepting = votes.filter(({ vote }) => vote !== 'reject').map(({ statement }) => statement.edition);
  const rejecting = votes.filter(({ vote }) => vote !== 'accept').map(({ statement }) => statement.edition);
  const level = votes.some(({ statement }) => statement.level === 'must') ? 'must' : 'should';
  if (votes.length === 0) return { expect: 'silent', level: 'observe', accepting, rejecting };
  if (scope.edition !== undefined && votes.some(({ statement }) => isUnstated(point, statement, accepts)))
    return { expect: 'silent', level: 'observe', accepting: [], rejecting: [] };
  if (rejecting.length === 0) return { expect: 'accept', level, accepting, rejecting };
  if (accepting.length === 0) return { expect: 'reject', level, accepting, rejecting };
  return { expect: 'disputed', level: 'observe', accepting, rejecting };
}

/** All editions, whichever a run asked for: what is to be valid must stand before each of them. */
export function anyEdition({ editions }: EditionScope): EditionScope {
  return { editions };
}

/**
 * Whether a value is valid wherever it is sent: no edition refuses it, and one accepts it unless none speaks at all. What
 * only an open list leaves out is no promise.
 */
export function isValidAnywhere<T>(point: Point<T>, accepts: Accepts<T>, scope: EditionScope): boolean {
  return point.statements.length === 0 || judge(point, accepts, anyEdition(scope)).expect === 'accept';
}

/** Statements of the editions up to the one in force, or all where none is. */
export function inForce<T>(point: Point<T>, { editions, edition }: EditionScope): readonly Statement<T>[] {
  if (edition === undefined) return point.statements;
  const last = editions.indexOf(edition);
  return point.statements.filter((statement) => editions.indexOf(statement.edition) <= last);
}

/** Whether only editions after the one in force describe an action: nothing is promised of it, and nothing says how to call it. */
export function isLater({ documents }: Pick<ActionSpec, 'documents'>, { editions, edition }: EditionScope): boolean {
  if (edition === undefined) return false;
  return documents.every((source) => editions.indexOf(source.edition) > editions.indexOf(edition));
}

function speaking<T>(
  point: Point<T>,
  accepts: Accepts<T>,
  scope: EditionScope,
): readonly { readonly statement: Statement<T>; readonly vote: Vote }[] {
  const spoken = inForce(point, scope)
    .map((statement) => ({ statement, votes: votesOf(statement, accepts) }))
    .filter(({ votes }) => votes.some((vote) => vote !== 'silent'));
  if (scope.edition !== undefined) {
    const [deciding] = spoken.slice(-1);
    if (!deciding) return [];
    const { statement, votes } = deciding;
    return [{ statement, vote: new Set(votes).size === 1 ? (votes[0] ?? 'silent') : 'split' }];
  }
  return spoken.flatMap(({ statement, votes }) =>
    votes.filter((vote) => vote !== 'silent').map((vote) => ({ statement, vote })),
  );
}

/** What a statement says as it is read, and as it is printed where an erratum reads it otherwise. */
function votesOf<T>(statement: Statement<T>, accepts: Accepts<T>): readonly Vote[] {
  const { edition, level, source, letter } = statement;
  const vote = voteOf(statement, accepts);
  return letter === undefined ? [vote] : [vote, voteOf({ edition, level, source, prose: letter }, accepts)];
}

/** The same statements as they are read, without what is known to be misprinted. */
export function withoutLetters<T>(point: Point<T>): Point<T> {
  return { ...point, statements: point.statements.map(({ letter: _letter, ...read }) => read) };
}

/** Whether an edition accepts a value that breaks a bound which another states, of a kind that it does not mention. */
function isUnstated<T>(point: Point<T>, deciding: Statement<T>, accepts: Accepts<T>): boolean {
  const stated = constraintsIn(deciding);
  if (!stated.every((constraint) => accepts(constraint))) return false;
  const mentioned = new Set(stated.flatMap(Object.keys));
  return point.statements.flatMap(constraintsIn).some((other) =>
    Object.entries(other)
      .filter(([bound]) => !mentioned.has(bound))
      .some(([bound, value]) => stated.some((constraint) => accepts({ ...constraint, [bound]: value }) === false)),
  );
}

/** The constraints of a statement that are made of bounds. */
function constraintsIn<T>({ prose, schema }: Statement<T>): readonly (T & object)[] {
  return [prose, schema].filter(
    (constraint): constraint is T & object =>
      typeof constraint === 'object' && constraint !== null && !Array.isArray(constraint),
  );
}

function voteOf<T>(statement: Omit<Statement<T>, 'letter'>, accepts: Accepts<T>): Vote {
  if (statement.contradicts) return 'split';
  const { prose, schema } = statement;
  const answers = new Set([prose, schema].map((value) => (value === undefined ? undefined : accepts(value))));
  const [accepted, refused] = [answers.has(true), answers.has(false)];
  if (!accepted && !refused) return 'silent';
  if (!refused) return 'accept';
  if (statement.partial) return 'silent';
  return accepted ? 'split' : 'reject';
}

/**
 * The same statements as if no edition contradicted itself. One that does on whether a parameter is needed still lists it,
 * and so speaks of its type.
 */
export function decided<T>(point: Point<T>): Point<T> {
  return { ...point, statements: point.statements.map(({ contradicts: _contradicts, ...statement }) => statement) };
}
