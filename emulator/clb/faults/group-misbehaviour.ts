import type { Invocation, Fields } from '../../core/call.ts';
import { Refusal } from '../../core/refusal.ts';
import { refuseInUse, type GroupKey } from '../groups/group-use.ts';
import { findMasterSlaveGroup } from '../groups/master-slave-group.ts';
import type { ClbWorld } from '../state.ts';
import type { ClbBehave } from '../clb-fault.ts';

/** What tells the two kinds of groups apart. */
export interface GroupKind {
  readonly topic: string;
  readonly key: GroupKey;
  readonly items: string;
}

/** Changes parameters of an action; `undefined` leaves one out. */
export function asking(action: string, change: Readonly<Record<string, string | undefined>>): ClbBehave {
  return (call, _world, next) => {
    if (call.spec.name !== action) return next(call);
    const parameters = Object.entries({ ...call.parameters, ...change }).filter(([, value]) => value !== undefined);
    return next({ ...call, parameters: Object.fromEntries(parameters) as Invocation['parameters'] });
  };
}

/** Changes the items that a list of groups shows. */
export function listing(
  { items }: GroupKind,
  change: (
    shown: readonly Fields[],
    call: Invocation,
    next: (call: Invocation) => Fields,
    world: ClbWorld,
  ) => readonly Fields[],
): ClbBehave {
  return (call, world, next) => {
    const answer = next(call);
    if (call.spec.name !== `Describe${items}s`) return answer;
    return { ...answer, [`${items}s`]: { [items]: change(shownIn(answer, items), call, next, world) } };
  };
}

function shownIn(answer: Fields, items: string): readonly Fields[] {
  return (answer[`${items}s`] as Readonly<Record<string, readonly Fields[]>>)[items] ?? [];
}

/** Lists the groups of all load balancers. */
export function listingAll(kind: GroupKind): ClbBehave {
  return listing(kind, (_shown, call, next, world) =>
    [...world.state.loadBalancers.keys()].flatMap((LoadBalancerId) =>
      shownIn(next({ ...call, parameters: { ...call.parameters, LoadBalancerId } }), kind.items),
    ),
  );
}

/** Lists deleted groups too. */
export function listingDeleted(kind: GroupKind): ClbBehave {
  const gone: Fields[] = [];
  const list = listing(kind, (shown) => [...shown, ...gone]);
  return (call, world, next) => {
    const answer = list(call, world, next);
    if (call.spec.name === `Delete${kind.items}`)
      gone.push({ [kind.key]: call.parameters[kind.key], [`${kind.items}Name`]: 'gone' });
    return answer;
  };
}

/** Never lets go of a group that a listener used. */
export function inUseForGood({ key, items }: GroupKind): ClbBehave {
  const used = new Set<string | undefined>();
  return (call, _world, next) => {
    if (call.spec.name === `Delete${items}` && used.has(call.parameters[key])) return refuseInUse(key);
    const answer = next(call);
    if (call.spec.effect.resource === 'listener' && call.parameters[key] !== undefined) used.add(call.parameters[key]);
    return answer;
  };
}

/** Takes a listener with a group of another load balancer, without effect. */
export function acceptingForeign({ key }: GroupKind): ClbBehave {
  return (call, world, next) => {
    try {
      return next(call);
    } catch (error) {
      const id = call.parameters[key] ?? '';
      const exists = [...world.state.loadBalancers.values()].some(
        ({ groups, masterSlaveGroups }) => groups.has(id) || masterSlaveGroups.has(id),
      );
      if (
        error instanceof Refusal &&
        error.problem.about.kind === 'reference' &&
        error.problem.about.subject === key &&
        exists &&
        call.spec.effect.resource === 'listener'
      )
        return {};
      throw error;
    }
  };
}

/** Gives the servers of a new master-slave group other roles; `given` says whether the call named any for the server. */
export function casting(cast: (role: string, index: number, given: boolean) => string): ClbBehave {
  return (call, world, next) => {
    const answer = next(call);
    if (call.spec.name !== 'CreateMasterSlaveServerGroup') return answer;
    const named = {
      ...call,
      parameters: { ...call.parameters, MasterSlaveServerGroupId: String(answer['MasterSlaveServerGroupId']) },
    };
    const { owner, group } = findMasterSlaveGroup(named, world);
    const roles = [...(call.parameters['MasterSlaveBackendServers'] ?? '').matchAll(/\{[^}]*\}/g)].map(([item]) =>
      item.includes('ServerType'),
    );
    const servers = group.servers.map((server, index) => ({
      ...server,
      ServerType: cast(server.ServerType, index, roles[index] === true),
    }));
    owner.masterSlaveGroups.set(group.id, { ...group, servers });
    return answer;
  };
}

/** Changes the servers whose health is shown. */
export function healthOf(change: (shown: readonly Fields[]) => readonly Fields[]): ClbBehave {
  return (call, _world, next) => {
    const answer = next(call);
    if (call.spec.name !== 'DescribeHealthStatus') return answer;
    const { BackendServer } = answer['BackendServers'] as { readonly BackendServer: readonly Fields[] };
    return { ...answer, BackendServers: { BackendServer: change(BackendServer) } };
  };
}
