import { inForce, type Accepts, type EditionScope } from '../../specs/oracle/judge.ts';
import type { Parameter } from '../../specs/parameter.ts';
import type { ErrorReference, Point, Statement } from '../../specs/point.ts';

/** What the documents in force say of a value, and the edition that decided. */
export interface Decision {
  readonly accepted: boolean;
  readonly edition: string;
}

/**
 * Who has the word where the editions in force disagree: the newest that speaks, the oldest, whoever accepts the value,
 * or whoever refuses it.
 */
export type Disputes = 'newest' | 'oldest' | 'accepted' | 'refused';

/** The editions, the one in force, and how disputes are settled: by the newest unless something else is said. */
export interface Scope extends EditionScope {
  readonly disputes?: Disputes | undefined;
}

/**
 * Decides as one service must: one edition in force that speaks of the value has the word, prose before schema.
 * An edition that contradicts itself, and a partial list that does not hold the value, leave it to the next one.
 */
export function decide<T>(point: Point<T>, accepts: Accepts<T>, scope: Scope): Decision | undefined {
  const { disputes = 'newest' } = scope;
  if (disputes === 'newest') return newestVoice(inForce(point, scope), accepts);
  const voices = inForce(point, scope)
    .toReversed()
    .flatMap((statement) => voicesOf(statement, accepts, disputes));
  if (disputes === 'oldest') return voices.at(-1);
  return voices.find(({ accepted }) => accepted === (disputes === 'accepted')) ?? voices[0];
}

function newestVoice<T>(statements: readonly Statement<T>[], accepts: Accepts<T>): Decision | undefined {
  for (let at = statements.length - 1; at >= 0; at -= 1) {
    const [voice] = voicesOf(statements[at] as Statement<T>, accepts, 'newest');
    if (voice) return voice;
  }
  return undefined;
}

/** What a statement says of a value; its schema, and its letter where that is misprinted, have voices of their own only where any voice decides. */
function voicesOf<T>(statement: Statement<T>, accepts: Accepts<T>, disputes: Disputes): readonly Decision[] {
  const { prose, schema, letter, contradicts, partial, edition } = statement;
  if (contradicts) return [];
  const stated = [prose, schema, letter].filter((constraint) => constraint !== undefined);
  return (disputes === 'newest' || disputes === 'oldest' ? stated.slice(0, 1) : stated).flatMap((constraint) => {
    const accepted = accepts(constraint);
    return accepted === undefined || (!accepted && partial) ? [] : [{ accepted, edition }];
  });
}

/** Whether an edition in force lists the parameter; one that comes only later is ignored like any unknown name. */
export function isListed(parameter: Parameter, scope: EditionScope): boolean {
  return inForce(parameter.required, scope).length > 0;
}

/** The error named for an edition, else by the nearest earlier one, else by any: a named code beats a generic one. */
export function errorFor(errors: readonly ErrorReference[], scope: EditionScope): ErrorReference | undefined {
  const { editions, edition } = scope;
  const last = edition === undefined ? editions.length - 1 : editions.indexOf(edition);
  for (let index = last; index >= 0; index -= 1) {
    const named = errors.find((error) => error.editions.includes(editions[index] ?? ''));
    if (named) return named;
  }
  return errors.at(0);
}
