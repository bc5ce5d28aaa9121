import { inForce, type Accepts, type EditionScope } from '../specs/judge.ts';
import type { Parameter } from '../specs/parameter.ts';
import type { ErrorReference, Point } from '../specs/point.ts';

/** What the documents in force say of a value, and the edition that decided. */
export interface Decision {
  readonly accepted: boolean;
  readonly edition: string;
}

/**
 * Decides as one service must: the newest edition in force that speaks of the value has the word, prose before schema.
 * An edition that contradicts itself, and a partial list that does not hold the value, leave it to the next older one.
 */
export function decide<T>(point: Point<T>, accepts: Accepts<T>, scope: EditionScope): Decision | undefined {
  for (const statement of inForce(point, scope).toReversed()) {
    const constraint = statement.prose ?? statement.schema;
    if (statement.contradicts || constraint === undefined) continue;
    const accepted = accepts(constraint);
    if (accepted === undefined) continue;
    if (accepted || !statement.partial) return { accepted, edition: statement.edition };
  }
  return undefined;
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
