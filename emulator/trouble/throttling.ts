import type { SpecBook } from '../../specs/spec-book.ts';
import { errorFor, type Scope } from '../core/edition.ts';
import type { AuthenticationSeam } from '../core/seams.ts';
import { gatewayProblem } from '../wire/attempt.ts';

const windowMs = 1000;

/** Refuses whatever call would be the one too many of those let in within a second. */
export function throttling(
  perSecond: number,
  { service }: SpecBook,
  scope: Scope,
  now: () => number,
): AuthenticationSeam {
  const named = errorFor(service.throttlingErrors, scope);
  if (!named) throw new Error(`no document names what ${service.product} answers to too many calls`);
  let taken: readonly number[] = [];
  return {
    seam: 'authentication',
    admit: (problem) => {
      if (problem) return problem;
      const moment = now();
      taken = taken.filter((at) => moment - at < windowMs);
      if (taken.length >= perSecond) {
        return gatewayProblem(named.status, named.code, `There are more than ${perSecond} calls in a second.`);
      }
      taken = [...taken, moment];
      return undefined;
    },
  };
}
