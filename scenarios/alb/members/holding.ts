import type { Call, Slot } from '../../../cases/call.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { withServers } from '../../../cases/server-slots.ts';
import { buildCall, type Choices } from '../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import type { SomeServer } from './some-servers.ts';

/** The call by which a group comes to hold servers: that of the case, or another. */
export function holding(servers: readonly SomeServer[], context: PlanningContext, group: Choices = {}): Call {
  const action = actionNamed(context.book, 'AddServersToServerGroup');
  return buildCall(action, { ...group, Servers: listOfServers(servers) }, context, 1);
}

/** Servers as the text of a list; what is not said of one is not compared either. */
export function listOfServers(servers: readonly SomeServer[]): string | Slot {
  const items = servers.map(({ server, port = 80, weight, description, type = 'Ecs' }) => ({
    ServerId: `$server${server}`,
    ServerType: type,
    ...(port === null ? {} : { Port: port }),
    ...(weight === undefined ? {} : { Weight: weight }),
    ...(description === undefined ? {} : { Description: description }),
  }));
  return withServers(JSON.stringify(items));
}
