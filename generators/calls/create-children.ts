import type { Call } from '../../cases/call.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { buildCall } from './build-call.ts';
import { actionFor } from './context.ts';

/** One child of every kind that the resource can hold, so that lists of them are not empty. */
export function createChildren(resource: string, context: PlanningContext): readonly Call[] {
  return context.book.service.resources
    .filter(({ parent }) => parent === resource)
    .flatMap(({ name, variants }) => {
      const creator = actionFor(context.book, 'create', name, variants[0]);
      const call = creator && buildCall(creator, {}, context, context.seed(name));
      return call && !usesDeclared(call) ? [call] : [];
    });
}

/** What depends on declared fixtures must not keep a case from running that is about something else. */
export function usesDeclared({ parameters }: Call): boolean {
  return Object.values(parameters).some(
    (value) => typeof value !== 'string' && (value.fill === 'declared' || value.fill === 'servers'),
  );
}
