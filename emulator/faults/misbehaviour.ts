import { needInteger, type Call, type Fields } from '../call.ts';
import type { BehaviourFault } from '../fault.ts';
import { Refusal, refuse, type Cause } from '../refusal.ts';
import { findListener, portKey } from '../resources/listener.ts';
import { findLoadBalancer, refuseUnknownLoadBalancer, type LoadBalancer } from '../resources/load-balancer.ts';
import { closedWhiteList } from '../resources/white-list.ts';
import { settled } from '../timeline.ts';
import type { World } from '../world.ts';

type Behave = BehaviourFault['behave'];

/** Answers an action with success and does nothing. */
export function ignoring(action: string): Behave {
  return (call, _world, next) => (call.spec.name === action ? {} : next(call));
}

/** Answers refusals of a kind with success. */
export function forgiving(kind: Cause['kind']): Behave {
  return (call, world, next) => after(call, next, kind, () => ({}), world);
}

/** Answers a refusal about one subject with success and does nothing, if need be only where one action gives it. */
export function passing(subject: string, action?: string): Behave {
  return (call, _world, next) => {
    try {
      return next(call);
    } catch (error) {
      const isAbout = error instanceof Refusal && error.problem.about.subject === subject;
      if (isAbout && (action ?? call.spec.name) === call.spec.name) return {};
      throw error;
    }
  };
}

/** Makes room on a taken port. */
export const replacingPort: Behave = (call, world, next) =>
  after(call, next, 'uniqueness', retryOnFreePort(call, next), world);

function retryOnFreePort(call: Call, next: (call: Call) => Fields): (world: World) => Fields {
  return (world) => {
    findLoadBalancer(call, world).listeners.delete(portKey('tcp', needInteger(call, 'ListenerPort')));
    return next(call);
  };
}

/** Refuses a port that a listener has, whatever load balancer that belongs to. */
export const sharingPorts: Behave = (call, world, next) => {
  const { effect, name } = call.spec;
  if (effect.operation !== 'create' || effect.resource !== 'listener') return next(call);
  const port = needInteger(call, 'ListenerPort');
  const isTaken = [...world.loadBalancers.values()].some(({ listeners }) =>
    [...listeners.values()].some((listener) => listener.port === port),
  );
  if (isTaken) return refuse('uniqueness', name, 400, 'ListenerAlreadyExists', 'The port is taken.');
  return next(call);
};

/** Deletes a group although a listener forwards to it. */
export const deletingUsedGroup: Behave = (call, world, next) =>
  after(
    call,
    next,
    'in-use',
    () => {
      const name = call.parameters['VServerGroupId'] ?? call.parameters['MasterSlaveServerGroupId'] ?? '';
      for (const { groups, masterSlaveGroups } of world.loadBalancers.values()) {
        groups.delete(name);
        masterSlaveGroups.delete(name);
      }
      return {};
    },
    world,
  );

/** Deletes a certificate although a listener names it. */
export const deletingUsedCertificate: Behave = (call, world, next) =>
  after(
    call,
    next,
    'in-use',
    () => {
      world.certificates.delete(String(call.parameters['ServerCertificateId']));
      world.caCertificates.delete(String(call.parameters['CACertificateId']));
      return {};
    },
    world,
  );

/** Takes the first listener on a port where a call does not say which one it means. */
export const guessingListener: Behave = (call, world, next) => {
  const { ListenerPort: port } = call.parameters;
  if (call.spec.effect.operation === 'create' || port === undefined) return next(call);
  const { listeners } = findLoadBalancer(call, world);
  const first = [...listeners.values()].find((listener) => String(listener.port) === port);
  const guessed = { ListenerProtocol: first?.protocol ?? '', ...call.parameters };
  return next(first ? { ...call, parameters: guessed } : call);
};

/** Added addresses take the place of those that a white list holds. */
export const replacingItems: Behave = (call, world, next) => {
  if (call.spec.name === 'AddListenerWhiteListItem') findListener(call, world).listener.whiteList = closedWhiteList;
  return next(call);
};

/** A removal empties the white list. */
export const clearingItems: Behave = (call, world, next) => {
  const answer = next(call);
  if (call.spec.name === 'RemoveListenerWhiteListItem') findListener(call, world).listener.whiteList = closedWhiteList;
  return answer;
};

/** Refuses a listener on a port that had one before. */
export function notFreeing(): Behave {
  const used = new WeakMap<LoadBalancer, Set<number>>();
  return (call, world, next) => {
    const { name, effect } = call.spec;
    if (effect.resource !== 'listener' || (effect.operation !== 'create' && name !== 'DeleteLoadBalancerListener')) {
      return next(call);
    }
    const owner = findLoadBalancer(call, world);
    const ports = used.get(owner) ?? new Set();
    used.set(owner, ports);
    const port = needInteger(call, 'ListenerPort');
    if (effect.operation === 'create' && ports.has(port)) {
      return refuse('uniqueness', 'ListenerPort', 400, 'ListenerAlreadyExists', 'The port is taken.');
    }
    const answer = next(call);
    if (effect.operation === 'delete') ports.add(port);
    return answer;
  };
}

/** Hides a deleted load balancer but not its listeners and groups. */
export function withoutCascade(): Behave {
  const deleted = new WeakSet<LoadBalancer>();
  return (call, world, next) => {
    if (call.spec.effect.resource !== 'load-balancer' || call.spec.effect.operation === 'create') return next(call);
    const found = findLoadBalancer(call, world);
    if (deleted.has(found)) return refuseUnknownLoadBalancer();
    if (call.spec.effect.operation !== 'delete') return next(call);
    deleted.add(found);
    return {};
  };
}

/** A new load balancer is inactive. */
export const bornInactive: Behave = (call, world, next) => {
  const answer = next(call);
  const made =
    call.spec.name === 'CreateLoadBalancer' ? world.loadBalancers.get(String(answer['LoadBalancerId'])) : undefined;
  if (made) made.status = 'inactive';
  return answer;
};

/** A load balancer stays active when its last listener goes. */
export const keepingActive: Behave = (call, world, next) => {
  if (call.spec.name !== 'DeleteLoadBalancerListener') return next(call);
  const owner = findLoadBalancer(call, world);
  const { status } = owner;
  const answer = next(call);
  owner.status = status;
  return answer;
};

/** A load balancer that is set inactive loses its listeners. */
export const droppingListeners: Behave = (call, world, next) => {
  const answer = next(call);
  if (call.spec.name === 'SetLoadBalancerStatus' && call.parameters['LoadBalancerStatus'] === 'inactive') {
    findLoadBalancer(call, world).listeners.clear();
  }
  return answer;
};

/** The regions without those in which most runs are. */
export const hidingUsedRegions: Behave = (call, _world, next) => {
  const answer = next(call);
  if (call.spec.name !== 'DescribeRegions') return answer;
  const { Region } = answer['Regions'] as { readonly Region: readonly Fields[] };
  return { ...answer, Regions: { Region: Region.filter(({ RegionId }) => !String(RegionId).startsWith('cn-')) } };
};

/** A new TCP listener is running. */
export const bornRunning: Behave = (call, world, next) => {
  const answer = next(call);
  if (call.spec.name === 'CreateLoadBalancerTCPListener')
    findListener(call, world).listener.timeline = settled('running');
  return answer;
};

/** A change of a listener is carried out in every respect but its settings. */
export const settingNothing: Behave = (call, world, next) => {
  if (call.spec.effect.operation !== 'update' || call.spec.effect.resource !== 'listener') return next(call);
  const { listener } = findListener(call, world);
  const { settings } = listener;
  const answer = next(call);
  listener.settings = settings;
  return answer;
};

function after(
  call: Call,
  next: (call: Call) => Fields,
  kind: Cause['kind'],
  instead: (world: World) => Fields,
  world: World,
): Fields {
  try {
    return next(call);
  } catch (error) {
    if (error instanceof Refusal && error.problem.about.kind === kind) return instead(world);
    throw error;
  }
}
