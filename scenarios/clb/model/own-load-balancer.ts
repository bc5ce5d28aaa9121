import type { FixturePlan } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { ownFixturesOf } from '../../model/own-fixtures-of.ts';

/** A load balancer that the case alone has. */
export const ownLoadBalancer: (context: PlanningContext) => readonly FixturePlan[] = ownFixturesOf('listener', 'tcp');
