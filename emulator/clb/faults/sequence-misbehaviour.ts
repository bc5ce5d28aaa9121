import type { Invocation } from '../../core/call.ts';
import { Refusal } from '../../core/refusal.ts';
import { findListener, stateOf } from '../listeners/listener.ts';
import { findGroup } from '../groups/vserver-group.ts';
import { findLoadBalancer } from '../load-balancers/load-balancer.ts';
import { closedWhiteList } from '../listeners/white-list.ts';
import { settled } from '../../core/timeline.ts';
import type { Listener } from '../model.ts';
import type { ClbBehave } from '../clb-fault.ts';

function isOn({ spec: { effect } }: Invocation, operation: string): boolean {
  return effect.resource === 'listener' && effect.operation === operation;
}

/** A stopped listener runs once it is changed. */
export const startingBySet: ClbBehave = (call, world, next) => {
  const answer = next(call);
  if (!isOn(call, 'update')) return answer;
  const { listener } = findListener(call, world);
  if (stateOf(listener, world) === 'stopped') listener.timeline = settled('running');
  return answer;
};

/** A listener that is starting takes a change, and forgets it. */
export const settingWhileStarting: ClbBehave = (call, _world, next) => {
  try {
    return next(call);
  } catch (error) {
    const isBusy = error instanceof Refusal && error.problem.about.subject === 'starting';
    if (isBusy && isOn(call, 'update')) return {};
    throw error;
  }
};

/** A listener is never done stopping. */
export const stoppingForEver: ClbBehave = (call, world, next) => {
  const answer = next(call);
  if (isOn(call, 'stop')) findListener(call, world).listener.timeline = settled('stopping');
  return answer;
};

/** What a deleted listener had, the next on its port has again. */
function leaving<T>(take: (listener: Listener) => T, give: (listener: Listener, left: T) => void): ClbBehave {
  const left = new Map<string, T>();
  return (call, world, next) => {
    const key = `${call.parameters['LoadBalancerId'] ?? ''} ${call.parameters['ListenerPort'] ?? ''}`;
    if (isOn(call, 'delete')) {
      const taken = take(findListener(call, world).listener);
      const answer = next(call);
      left.set(key, taken);
      return answer;
    }
    const answer = next(call);
    const taken = left.get(key);
    if (isOn(call, 'create') && taken !== undefined) give(findListener(call, world).listener, taken);
    return answer;
  };
}

/** A listener on the port of a deleted one has its rules. */
export function leavingRules(): ClbBehave {
  return leaving(
    ({ rules }) => rules,
    (listener, rules) => {
      for (const [id, rule] of rules) listener.rules.set(id, rule);
    },
  );
}

/** A listener on the port of a deleted one has its white list. */
export function leavingWhiteList(): ClbBehave {
  return leaving(
    ({ whiteList }) => whiteList,
    (listener, whiteList) => {
      listener.whiteList = whiteList;
    },
  );
}

/** With a group go the servers that its load balancer has in no group. */
export const losingServers: ClbBehave = (call, world, next) => {
  const owner = call.spec.name === 'DeleteVServerGroup' ? findGroup(call, world).owner : undefined;
  const answer = next(call);
  if (owner) owner.servers = [];
  return answer;
};

/** A removal from a white list removes all that it holds. */
export const emptyingWhiteList: ClbBehave = (call, world, next) => {
  const answer = next(call);
  if (call.spec.name === 'RemoveListenerWhiteListItem') findListener(call, world).listener.whiteList = closedWhiteList;
  return answer;
};

/** A change of a listener empties its white list. */
export const resettingWhiteList: ClbBehave = (call, world, next) => {
  const answer = next(call);
  if (isOn(call, 'update')) findListener(call, world).listener.whiteList = closedWhiteList;
  return answer;
};

/** Tags that are added replace all others. */
export const overwritingTags: ClbBehave = (call, world, next) => {
  if (call.spec.name === 'AddTags') findLoadBalancer(call, world).tags.clear();
  return next(call);
};

/** The deletion of a listener deletes the tags of its load balancer. */
export const deletingTags: ClbBehave = (call, world, next) => {
  const answer = next(call);
  if (isOn(call, 'delete')) findLoadBalancer(call, world).tags.clear();
  return answer;
};

/** A load balancer whose status is set loses its name. */
export const forgettingName: ClbBehave = (call, world, next) => {
  const answer = next(call);
  if (call.spec.name === 'SetLoadBalancerStatus') findLoadBalancer(call, world).settings['LoadBalancerName'] = '';
  return answer;
};

/** A load balancer becomes inactive whichever of its listeners is deleted. */
export const inactiveAfterAny: ClbBehave = (call, world, next) => {
  const answer = next(call);
  if (isOn(call, 'delete')) findLoadBalancer(call, world).status = 'inactive';
  return answer;
};
