import type { PlanningContext } from '../../cases/planning-context.ts';
import { inRegion } from '../../specs/in-region.ts';
import type { Choices } from '../../generators/calls/build-call.ts';

/** What asks another region than that of the run. */
export function anotherRegion({ book }: PlanningContext): Choices {
  return inRegion(book.service, { fill: 'other-region' });
}
