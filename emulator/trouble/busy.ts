import type { SpecBook } from '../../specs/spec-book.ts';
import type { ErrorReference } from '../../specs/point.ts';
import { errorFor, type Scope } from '../core/edition.ts';
import type { AuthenticationSeam } from '../core/seams.ts';
import { gatewayProblem } from '../wire/attempt.ts';
import { drawing } from './drawing.ts';

/** Refuses a share of the calls, drawn by a seed, for the service being busy. */
export function busy(share: number, { service }: SpecBook, scope: Scope, seed: number): AuthenticationSeam {
  const named = unavailable(service.busyErrors, scope);
  if (!named) throw new Error(`no document names what ${service.product} answers when it is busy`);
  const draw = drawing(seed);
  return {
    seam: 'authentication',
    admit: (problem) => {
      if (problem || draw() >= share) return problem;
      return gatewayProblem(named.status, named.code, 'The service is busy, please retry later.');
    },
  };
}

/** HTTP's own word for it if documents have it: the other codes are about a state of something. */
function unavailable(errors: readonly ErrorReference[], scope: Scope): ErrorReference | undefined {
  const general = errors.filter(({ status }) => status === 503);
  return errorFor(general.length > 0 ? general : errors, scope);
}
