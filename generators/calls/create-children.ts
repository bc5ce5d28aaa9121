import type { Call } from '../../cases/call.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { buildCall } from './build-call.ts';
import { actionFor } from './context.ts';

/** A child of every kind that the resource can hold, two where they have variants, so that lists of them show which is which. */
export function createChildren(resource: string, context: PlanningContext): readonly Call[] {
  return context.book.service.resources
    .filter(({ parent }) => parent === resource)
    .flatMap(({ name, variants }) =>
      (variants.length === 0 ? [undefined] : variants.slice(0, 2)).flatMap((variant) => {
        const creator = actionFor(context.book, 'create', name, variant);
        const call = creator && buildCall(creator, {}, context, context.seed(`${name}${variant ?? ''}`));
        return call && !usesDeclared(call) ? [call] : [];
      }),
    );
}

/** What depends on declared fixtures must not keep a case from running that is about something else. */
export function usesDeclared({ parameters }: Call): boolean {
  return Object.values(parameters).some(
    (value) => typeof value !== 'string' && (value.fill === 'declared' || value.fill === 'servers'),
  );
}
