import type { Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { names, readServerItems, type ServerItem } from '../groups/backend-server.ts';
import { findLoadBalancer } from '../load-balancers/load-balancer.ts';
import { findGroup } from '../groups/vserver-group.ts';
import type { BackendServer } from '../model.ts';
import type { ClbWorld } from '../state.ts';
import type { ClbBehave } from '../clb-fault.ts';
/** A list of servers as it is kept. */
export type Servers = readonly BackendServer[];

/** A list of servers before and after a call was carried out, and the servers that the call names. */
export interface ServerEdit {
  readonly before: Servers;
  readonly after: Servers;
  readonly named: readonly ServerItem[];
}

/** Carries an action out and then changes what it left behind. */
export function editing(action: string, edit: (change: ServerEdit) => Servers): ClbBehave {
  return (call, world, next) => {
    if (call.spec.name !== action) return next(call);
    const holder = serverHolder(call, world);
    const before = holder.servers;
    const answer = next(call);
    holder.servers = edit({ before, after: holder.servers, named: namedBy(call) });
    return answer;
  };
}

/** Carries an action out and answers with the list as it was before. */
export function answeringBefore(action: string): ClbBehave {
  return (call, world, next) => {
    if (call.spec.name !== action) return next(call);
    const { servers } = serverHolder(call, world);
    return { ...next(call), BackendServers: { BackendServer: servers } };
  };
}

/** Carries an action out with other items than it was sent. */
export function sending(action: string, change: (item: ServerItem) => ServerItem): ClbBehave {
  return (call, _world, next) => {
    if (call.spec.name !== action || call.parameters['BackendServers'] === undefined) return next(call);
    const BackendServers = JSON.stringify(namedBy(call).map(change));
    return next({ ...call, parameters: { ...call.parameters, BackendServers } });
  };
}

/** Refuses the removal of a server that is not there. */
export function refusingAbsent(action: string): ClbBehave {
  return (call, world, next) => {
    if (call.spec.name !== action) return next(call);
    const { servers } = serverHolder(call, world);
    const isThere = (item: ServerItem): boolean => servers.some((server) => names(item, server));
    if (namedBy(call).every(isThere)) return next(call);
    return refuse(
      'reference',
      'BackendServers',
      404,
      'InvalidServerId.NotFound',
      'The specified ServerId does not exist.',
    );
  };
}

/** What keeps the list of servers that a call is about. */
export function serverHolder(call: Invocation, world: ClbWorld): { servers: Servers } {
  return call.parameters['VServerGroupId'] === undefined ? findLoadBalancer(call, world) : findGroup(call, world).group;
}

function namedBy(call: Invocation): readonly ServerItem[] {
  return call.parameters['BackendServers'] === undefined ? [] : readServerItems(call, 'BackendServers');
}

/** What was not there before. */
export function fresh({ before, after }: ServerEdit): Servers {
  return after.filter((server) => !before.includes(server));
}

/** Nothing, if nothing that the call names was there. */
export function clearing({ before, after }: ServerEdit): Servers {
  return after.length === before.length ? [] : after;
}

/** The standard weight in place of 0. */
export function withoutZero({ after }: ServerEdit): Servers {
  return after.map((server) => ({ ...server, Weight: server.Weight === 0 ? 100 : server.Weight }));
}

/** The weight of the first server for all. */
export function alike({ after }: ServerEdit): Servers {
  return after.map((server) => ({ ...server, Weight: after[0]?.Weight ?? server.Weight }));
}

/** What the call names, and nothing else. */
export function namedOnly({ after, named }: ServerEdit): Servers {
  return after.filter((server) => named.some((item) => names(item, server)));
}

/** The standard weight for what the call does not name. */
export function othersReset({ after, named }: ServerEdit): Servers {
  return after.map((server) => (named.some((item) => names(item, server)) ? server : { ...server, Weight: 100 }));
}

/** Whether others have the identifier of a server, at whatever port. */
export function sharesId({ ServerId }: BackendServer, others: readonly { readonly ServerId: string }[]): boolean {
  return others.some((other) => other.ServerId === ServerId);
}
