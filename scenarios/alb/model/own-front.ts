import type { FixturePlan } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { ownFixturesOf } from '../../model/own-fixtures-of.ts';

/** A load balancer and a group, which the case alone has. */
export const ownFront: (context: PlanningContext) => readonly FixturePlan[] = ownFixturesOf('listener');
