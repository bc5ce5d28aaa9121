import type { Call } from '../../../cases/call.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { serversText } from './server-cases.ts';
import { serverListOf } from './server-list.ts';

/** The call by which the load balancer of a case, or a group in it, comes to hold servers. */
export function holding(name: string, held: Parameters<typeof serversText>[0], context: PlanningContext): Call {
  const action = actionNamed(context.book, name);
  const list = serverListOf(action, context);
  return buildCall(action, { [list.parameter]: serversText(held, list) }, context, 1);
}
