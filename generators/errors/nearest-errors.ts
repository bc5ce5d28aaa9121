import type { EditionScope } from '../../specs/oracle/judge.ts';
import type { ErrorReference } from '../../specs/point.ts';

/** The codes of the edition in force, else of the nearest one before it that names any; without an edition all of them. */
export function nearestErrors<E extends ErrorReference>(errors: readonly E[], scope: EditionScope): readonly E[] {
  const { editions, edition } = scope;
  if (edition === undefined) return errors;
  const upTo = editions.slice(0, editions.indexOf(edition) + 1).toReversed();
  const nearest = upTo.find((candidate) => errors.some((error) => error.editions.includes(candidate)));
  return errors.filter((error) => nearest !== undefined && error.editions.includes(nearest));
}

/** The codes that the edition in force or any before it names; without an edition all of them. */
export function errorsUpTo<E extends ErrorReference>(errors: readonly E[], scope: EditionScope): readonly E[] {
  const { editions, edition } = scope;
  if (edition === undefined) return errors;
  const last = editions.indexOf(edition);
  return errors.filter((error) => error.editions.some((candidate) => editions.indexOf(candidate) <= last));
}
