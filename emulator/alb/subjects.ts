import type { Invocation } from '../core/call.ts';
import type { HeldState, Subjects } from '../core/emulated-service.ts';
import { settled } from '../core/timeline.ts';
import { aclsNamedIn } from './acls/acls-of-listener.ts';
import { certificatesNamedIn } from './listeners/additional-certificates.ts';
import { attachedIn } from './listeners/attachment.ts';
import type { Attachment, Balancer, FrontListener, Made, Member } from './model.ts';
import { stateOf } from './present.ts';
import { membersOf } from './server-groups/member.ts';
import type { AlbState, AlbWorld } from './state.ts';

/** What faults of states know: everything passes through states by itself, and its identifier tells all. */
export const subjects: Subjects<AlbState> = {
  held: {
    'load-balancer': heldBy(['LoadBalancerId', 'ResourceId'], 'LoadBalancerId', ({ state }) => state.balancers),
    listener: heldBy(['ListenerId'], 'ListenerId', ({ state }) => state.listeners),
    rule: heldBy(['RuleId'], 'RuleId', ({ state }) => state.rules),
    'server-group': heldBy(['ServerGroupId'], 'ServerGroupId', ({ state }) => state.groups),
    acl: heldBy(['AclId'], 'AclId', ({ state }) => state.acls),
    'listener-acl': joined(
      aclsNamedIn,
      ({ acls }) => acls,
      (listener, acls) => void (listener.acls = acls),
    ),
    'listener-certificate': joined(
      certificatesNamedIn,
      ({ certificates }) => certificates,
      (listener, certificates) => void (listener.certificates = certificates),
    ),
    'backend-server': {
      read: (call, world) => {
        const [first] = membersNamed(call, world);
        return first ? stateOf(first, world) : 'none';
      },
      settle: ({ call }, world, state) => {
        const group = world.state.groups.get(call.parameters['ServerGroupId'] ?? '');
        if (group) group.servers = group.servers.map((member) => ({ ...member, timeline: settled(state) }));
      },
    },
  },
  described: {
    'server-group': {
      Available: (call, { state }) => state.groups.has(call.parameters['ServerGroupId'] ?? ''),
    },
    'backend-server': {
      Available: (call, world) => membersNamed(call, world).length > 0,
    },
    'access-log': described('LoadBalancerId', ({ accessLog }) => accessLog !== undefined),
    'deletion-protection': described('ResourceId', ({ protectedAt }) => protectedAt !== undefined),
  },
  note: () => undefined,
};

/** The servers of the group that a call names. */
function membersNamed({ parameters }: Invocation, world: AlbWorld): readonly Member[] {
  const group = world.state.groups.get(parameters['ServerGroupId'] ?? '');
  return group ? membersOf(group, world) : [];
}

/** What is joined to a listener, by those that a call names. */
function joined(
  namedIn: (call: Invocation) => readonly string[],
  attachedTo: (listener: FrontListener) => readonly Attachment[],
  attach: (listener: FrontListener, attachments: readonly Attachment[]) => void,
): HeldState<AlbState> {
  const listenerOf = (call: Invocation, { state }: AlbWorld): FrontListener | undefined =>
    state.listeners.get(call.parameters['ListenerId'] ?? '');
  return {
    read: (call, world) => {
      const ids = namedIn(call);
      const listener = listenerOf(call, world);
      const own = listener ? attachedIn(attachedTo(listener), world).find(({ id }) => ids.includes(id)) : undefined;
      return own ? stateOf(own, world) : 'none';
    },
    settle: ({ call }, world, state) => {
      const ids = namedIn(call);
      const listener = listenerOf(call, world);
      if (!listener) return;
      const stay = (one: Attachment): Attachment => (ids.includes(one.id) ? { ...one, timeline: settled(state) } : one);
      attach(listener, attachedTo(listener).map(stay));
    },
  };
}

/** A switch of a load balancer, and the parameter by which its own actions name that. */
function described(key: string, isOn: (balancer: Balancer) => boolean): Subjects<AlbState>['described'][string] {
  const switchedTo =
    (on: boolean) =>
    (call: Invocation, { state }: AlbWorld): boolean => {
      const found = state.balancers.get(idIn(call, [key, 'LoadBalancerId']) ?? '');
      return found !== undefined && isOn(found) === on;
    };
  return { on: switchedTo(true), off: switchedTo(false) };
}

/** Things of a kind, with the parameters that name one, and the field that names one just made. */
function heldBy(
  keys: readonly string[],
  made: string,
  allIn: (world: AlbWorld) => ReadonlyMap<string, Made>,
): HeldState<AlbState> {
  return {
    read: (call, world) => {
      const id = idIn(call, keys);
      if (id === undefined || call.spec.effect.operation === 'create') return 'none';
      const found = allIn(world).get(id);
      const state = found && found.account === call.account.accessKeyId ? stateOf(found, world) : 'none';
      return state === 'gone' ? 'none' : state;
    },
    settle: ({ call, answer }, world, state) => {
      const id = answer[made];
      const found = allIn(world).get(typeof id === 'string' ? id : (idIn(call, keys) ?? ''));
      if (found) found.timeline = settled(state);
    },
  };
}

function idIn({ parameters }: Invocation, keys: readonly string[]): string | undefined {
  return keys.map((key) => parameters[key]).find((id) => id !== undefined);
}
