import { needInteger, type Fields } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { findListener, portKey } from '../listeners/listener.ts';
import { findLoadBalancer, refuseUnknownLoadBalancer } from '../load-balancers/load-balancer.ts';
import { closedWhiteList } from '../listeners/white-list.ts';
import { settled } from '../../core/timeline.ts';
import type { LoadBalancer } from '../model.ts';
import { insteadOf } from '../../faults/misbehaviour.ts';
import { isKnown } from '../../faults/token-misbehaviour.ts';
import type { ClbBehave } from '../clb-fault.ts';

/** Makes room on a taken port. */
export const replacingPort: ClbBehave = (call, world, next) =>
  insteadOf('uniqueness', call, next, () => {
    findLoadBalancer(call, world).listeners.delete(portKey('tcp', needInteger(call, 'ListenerPort')));
    return next(call);
  });

/** Refuses a port that a listener has, whatever load balancer that belongs to. */
export const sharingPorts: ClbBehave = (call, world, next) => {
  const { effect, name } = call.spec;
  if (effect.operation !== 'create' || effect.resource !== 'listener') return next(call);
  const port = needInteger(call, 'ListenerPort');
  const isTaken = [...world.state.loadBalancers.values()].some(({ listeners }) =>
    [...listeners.values()].some((listener) => listener.port === port),
  );
  if (isTaken) return refuse('uniqueness', name, 400, 'ListenerAlreadyExists', 'The port is taken.');
  return next(call);
};

/** Deletes a group although a listener forwards to it. */
export const deletingUsedGroup: ClbBehave = (call, world, next) =>
  insteadOf('in-use', call, next, () => {
    const name = call.parameters['VServerGroupId'] ?? call.parameters['MasterSlaveServerGroupId'] ?? '';
    for (const { groups, masterSlaveGroups } of world.state.loadBalancers.values()) {
      groups.delete(name);
      masterSlaveGroups.delete(name);
    }
    return {};
  });

/** Deletes a certificate although a listener names it. */
export const deletingUsedCertificate: ClbBehave = (call, world, next) =>
  insteadOf('in-use', call, next, () => {
    world.state.certificates.delete(String(call.parameters['ServerCertificateId']));
    world.state.caCertificates.delete(String(call.parameters['CACertificateId']));
    return {};
  });

/** Takes the first listener on a port where a call does not say which one it means. */
export const guessingListener: ClbBehave = (call, world, next) => {
  const { ListenerPort: port } = call.parameters;
  if (call.spec.effect.operation === 'create' || port === undefined) return next(call);
  const { listeners } = findLoadBalancer(call, world);
  const first = [...listeners.values()].find((listener) => String(listener.port) === port);
  const guessed = { ListenerProtocol: first?.protocol ?? '', ...call.parameters };
  return next(first ? { ...call, parameters: guessed } : call);
};

/** Added addresses take the place of those that a white list holds. */
export const replacingItems: ClbBehave = (call, world, next) => {
  if (call.spec.name === 'AddListenerWhiteListItem') findListener(call, world).listener.whiteList = closedWhiteList;
  return next(call);
};

/** A removal empties the white list. */
export const clearingItems: ClbBehave = (call, world, next) => {
  const answer = next(call);
  if (call.spec.name === 'RemoveListenerWhiteListItem') findListener(call, world).listener.whiteList = closedWhiteList;
  return answer;
};

/** Refuses a listener on a port that had one before. */
export function notFreeing(): ClbBehave {
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
export function withoutCascade(): ClbBehave {
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
export const bornInactive: ClbBehave = (call, world, next) => {
  const answer = next(call);
  const made =
    call.spec.name === 'CreateLoadBalancer'
      ? world.state.loadBalancers.get(String(answer['LoadBalancerId']))
      : undefined;
  if (made) made.status = 'inactive';
  return answer;
};

/** A load balancer stays active when its last listener goes. */
export const keepingActive: ClbBehave = (call, world, next) => {
  if (call.spec.name !== 'DeleteLoadBalancerListener') return next(call);
  const owner = findLoadBalancer(call, world);
  const { status } = owner;
  const answer = next(call);
  owner.status = status;
  return answer;
};

/** A load balancer that is set inactive loses its listeners. */
export const droppingListeners: ClbBehave = (call, world, next) => {
  const answer = next(call);
  if (call.spec.name === 'SetLoadBalancerStatus' && call.parameters['LoadBalancerStatus'] === 'inactive') {
    findLoadBalancer(call, world).listeners.clear();
  }
  return answer;
};

/** The regions without those in which most runs are. */
export const hidingUsedRegions: ClbBehave = (call, _world, next) => {
  const answer = next(call);
  if (call.spec.name !== 'DescribeRegions') return answer;
  const { Region } = answer['Regions'] as { readonly Region: readonly Fields[] };
  return { ...answer, Regions: { Region: Region.filter(({ RegionId }) => !String(RegionId).startsWith('cn-')) } };
};

/** A new TCP listener is running. */
export const bornRunning: ClbBehave = (call, world, next) => {
  const answer = next(call);
  if (call.spec.name === 'CreateLoadBalancerTCPListener')
    findListener(call, world).listener.timeline = settled('running');
  return answer;
};

/** A change of a listener is carried out in every respect but its settings. */
export const settingNothing: ClbBehave = (call, world, next) => {
  if (call.spec.effect.operation !== 'update' || call.spec.effect.resource !== 'listener') return next(call);
  const { listener } = findListener(call, world);
  const { settings } = listener;
  const answer = next(call);
  listener.settings = settings;
  return answer;
};

/** Writes the parameters of a repeated creation into the resource once more. */
export const undoingChanges: ClbBehave = (call, world, next) => {
  const known = isKnown(call, world);
  const answer = next(call);
  const made = known ? world.state.loadBalancers.get(String(answer['LoadBalancerId'])) : undefined;
  if (made) Object.assign(made.settings, call.parameters);
  return answer;
};
