import type { CallPlan } from './call-plan.ts';

/** Whether only a count shows what came of a case: where answers that name one resource say enough, none is needed. */
export function needsCensus({ census, identifier }: CallPlan): boolean {
  return census?.exist !== undefined && (identifier === undefined || identifier.relation === 'observed');
}
