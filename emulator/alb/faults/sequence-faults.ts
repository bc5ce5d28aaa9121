import type { SpecBook } from '../../../specs/spec-book.ts';
import type { Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { handWritten } from '../../faults/hand-written.ts';
import type { AlbBehave, AlbFault, AlbWritten } from '../alb-fault.ts';
import { groupsNamedIn } from '../listeners/forwarding.ts';
import type { AlbSettings, FrontListener, FrontRule } from '../model.ts';
import { remove, stateOf } from '../present.ts';
import type { AlbState, AlbWorld } from '../state.ts';
import { forgetting, madeUp } from './misbehaviour.ts';

const update = 'UpdateListenerAttribute';

function inTheme(theme: string, name: string, description: string, behave: () => AlbBehave): AlbWritten {
  return { name, requirement: `sequence.effect.${theme}`, alsoBreaks: ['*'], description, behave };
}

const ofListeners: readonly AlbWritten[] = [
  inTheme('listeners', 'settings-lost-with-start', 'A listener that is started is as it was made.', () => {
    const made = new Map<string, AlbSettings>();
    return after(
      'StartListener',
      (call, { state }) => {
        const listener = listenerOf(call, state);
        for (const one of state.listeners.values()) if (!made.has(one.id)) made.set(one.id, one.settings);
        if (listener) listener.settings = made.get(listener.id) ?? listener.settings;
      },
      (_call, { state }) => {
        for (const one of state.listeners.values()) if (!made.has(one.id)) made.set(one.id, one.settings);
      },
    );
  }),
  inTheme('listeners', 'second-change-lost', 'Every second change of a listener is answered, and not made.', () => {
    const changes = new Map<string, number>();
    return (call, world, next) => {
      const { ListenerId = '' } = call.parameters;
      if (call.spec.name !== update) return next(call);
      changes.set(ListenerId, (changes.get(ListenerId) ?? 0) + 1);
      return (changes.get(ListenerId) ?? 0) % 2 === 0 && world.state.listeners.has(ListenerId)
        ? madeUp(call, world)
        : next(call);
    };
  }),
  inTheme(
    'listeners',
    'port-of-stopped-not-freed',
    'The port of a listener that was deleted while stopped is taken.',
    () => {
      const kept = new Set<string>();
      return (call, world, next) => {
        const { LoadBalancerId, ListenerPort } = call.parameters;
        if (call.spec.name === 'CreateListener' && kept.has(`${LoadBalancerId} ${ListenerPort}`)) {
          return refuse('uniqueness', 'anything', 400, 'ResourceAlreadyExist.Listener', 'The port is taken.');
        }
        const listener = call.spec.name === 'DeleteListener' ? listenerOf(call, world.state) : undefined;
        const isStopped = listener !== undefined && stateOf(listener, world) === 'Stopped';
        const answer = next(call);
        if (isStopped) kept.add(`${listener.balancer} ${listener.port}`);
        return answer;
      };
    },
  ),
  inTheme('quic', 'upgrade-lost-with-change', 'A listener that is changed leads on to no other any more.', () =>
    after(update, (call, { state }) => {
      const listener = listenerOf(call, state);
      if (listener && call.parameters['QuicConfig.QuicListenerId'] === undefined) {
        listener.settings = { ...listener.settings, 'QuicConfig.QuicUpgradeEnabled': false };
      }
    }),
  ),
  inTheme('quic', 'upgrade-withdrawn-in-vain', 'A listener that is told to lead on no longer still does.', () => {
    const deaf = forgetting([update], (name) => name.startsWith('QuicConfig.'));
    return (call, world, next) =>
      call.parameters['QuicConfig.QuicUpgradeEnabled'] === 'false' ? deaf(call, world, next) : next(call);
  }),
  inTheme('quic', 'upgrade-outlives-listener', 'What a deleted listener led on to is led to for ever.', () => {
    const led = new Set<string>();
    return (call, world, next) => {
      const { 'QuicConfig.QuicListenerId': quic = '' } = call.parameters;
      if (led.has(quic)) {
        return refuse('uniqueness', 'anything', 400, 'ResourceAlreadyAssociated.Listener', 'Another one leads there.');
      }
      const listener = call.spec.name === 'DeleteListener' ? listenerOf(call, world.state) : undefined;
      const answer = next(call);
      const target = listener?.settings['QuicConfig.QuicListenerId'];
      if (typeof target === 'string') led.add(target);
      return answer;
    };
  }),
];

const ofGroups: readonly AlbWritten[] = [
  inTheme('groups', 'group-deletable-once-replacing', 'A group that took the place of another can be deleted.', () => {
    const given = new Set<string>();
    return (call, world, next) => {
      if (call.spec.name === update) {
        const answer = next(call);
        for (const id of groupsNamedIn(listenerOf(call, world.state)?.settings['DefaultActions'])) given.add(id);
        return answer;
      }
      return deletingUnder((id) => given.has(id))(call, world, next);
    };
  }),
  inTheme(
    'groups',
    'group-deletable-under-stopped',
    'A group can be deleted if all that forward to it are stopped.',
    () =>
      deletingUnder((id, world) =>
        [...world.state.listeners.values()].every(
          (one) => !groupsNamedIn(one.settings['DefaultActions']).includes(id) || stateOf(one, world) !== 'Running',
        ),
      ),
  ),
  inTheme('servers', 'weights-lost-with-server', 'When servers leave a group all others weigh as usual.', () =>
    after('RemoveServersFromServerGroup', ({ parameters: { ServerGroupId = '' } }, { state }) => {
      const group = state.groups.get(ServerGroupId);
      if (group) {
        group.servers = group.servers.map((one) => ({ ...one, settings: { ...one.settings, Weight: 100 } }));
      }
    }),
  ),
];

const ofRules: readonly AlbWritten[] = [
  inTheme('rules', 'priority-of-changed-not-freed', 'The priority that a rule had before a change stays taken.', () => {
    const kept = new Set<string>();
    return (call, world, next) => {
      const rule = ruleOf(call, world.state);
      const { ListenerId = rule?.listener, Priority } = call.parameters;
      const isRule = call.spec.name === 'CreateRule' || call.spec.name === 'UpdateRuleAttribute';
      if (isRule && Priority !== undefined && kept.has(`${ListenerId} ${Priority}`)) {
        return refuse('uniqueness', 'anything', 400, 'Conflict.Priority', 'The priority is taken.');
      }
      const before = rule?.settings['Priority'];
      const answer = next(call);
      if (rule && call.spec.name === 'UpdateRuleAttribute' && rule.settings['Priority'] !== before) {
        kept.add(`${rule.listener} ${String(before)}`);
      }
      return answer;
    };
  }),
  inTheme('rules', 'rules-shared', 'When a rule is deleted, so is the last rule of each other listener.', () =>
    after('DeleteRule', (call, world) => {
      const deleted = ruleOf(call, world.state);
      const others = [...world.state.rules.values()].filter(
        (one) =>
          one.balancer === deleted?.balancer &&
          one.listener !== deleted.listener &&
          stateOf(one, world) === 'Available',
      );
      for (const one of new Map(others.map((other) => [other.listener, other])).values()) remove(one, world);
    }),
  ),
];

const ofOthers: readonly AlbWritten[] = [
  inTheme('acls', 'acl-of-one-listener', 'A listener that is given a list of addresses takes it from all others.', () =>
    after('AssociateAclsWithListener', (call, { state }) => {
      const given = listenerOf(call, state)?.acls.map(({ id }) => id) ?? [];
      for (const one of state.listeners.values()) {
        if (one.id !== call.parameters['ListenerId']) one.acls = one.acls.filter(({ id }) => !given.includes(id));
      }
    }),
  ),
  inTheme('load-balancer', 'protection-lost-with-name', 'A load balancer that is changed can be deleted.', () =>
    after('UpdateLoadBalancerAttribute', ({ parameters: { LoadBalancerId = '' } }, { state }) => {
      const balancer = state.balancers.get(LoadBalancerId);
      if (balancer) balancer.protectedAt = undefined;
    }),
  ),
  inTheme(
    'load-balancer',
    'tags-lost-with-listener',
    'The tags of a load balancer go with the first of its listeners.',
    () => {
      const owners = new Map<string, string>();
      return after(
        'DeleteListener',
        ({ parameters: { ListenerId = '' } }, { state }) => {
          const balancer = state.balancers.get(owners.get(ListenerId) ?? '');
          if (balancer) balancer.tags = [];
        },
        (_call, { state }) => {
          for (const { id, balancer } of state.listeners.values()) owners.set(id, balancer);
        },
      );
    },
  ),
  inTheme(
    'everything',
    'timeouts-lost-with-name',
    'A load balancer that is changed forgets when its listeners give up.',
    () =>
      after('UpdateLoadBalancerAttribute', ({ parameters: { LoadBalancerId } }, { state }) => {
        for (const one of state.listeners.values()) {
          if (one.balancer === LoadBalancerId) one.settings = { ...one.settings, IdleTimeout: 15 };
        }
      }),
  ),
];

/** Faults that only several calls one after the other show, written by hand. */
export function sequenceFaults(book: SpecBook): readonly AlbFault[] {
  return handWritten(book, [...ofListeners, ...ofGroups, ...ofRules, ...ofOthers]);
}

type Spoil = (call: Invocation, world: AlbWorld) => void;

/** Something is spoilt once an action was carried out; before each call, what there is can be noted. */
function after(action: string, spoil: Spoil, note: Spoil = () => undefined): AlbBehave {
  return (call, world, next) => {
    note(call, world);
    const answer = next(call);
    if (call.spec.name === action) spoil(call, world);
    return answer;
  };
}

/** Groups are deleted although something forwards to them. */
function deletingUnder(isDeleted: (id: string, world: AlbWorld) => boolean): AlbBehave {
  return (call, world, next) => {
    const { ServerGroupId = '' } = call.parameters;
    const group = call.spec.name === 'DeleteServerGroup' ? world.state.groups.get(ServerGroupId) : undefined;
    if (!group || stateOf(group, world) !== 'Available' || !isDeleted(ServerGroupId, world)) return next(call);
    remove(group, world);
    return madeUp(call, world);
  };
}

function listenerOf(
  { parameters: { ListenerId = '' } }: Invocation,
  { listeners }: AlbState,
): FrontListener | undefined {
  return listeners.get(ListenerId);
}

function ruleOf({ parameters: { RuleId = '' } }: Invocation, { rules }: AlbState): FrontRule | undefined {
  return rules.get(RuleId);
}
