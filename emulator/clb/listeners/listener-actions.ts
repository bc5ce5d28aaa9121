import { listenerKinds, type ListenerKind } from './listener-kinds.ts';
import { createListener, describeListener, setListener } from './listener-settings.ts';
import { deleteListener, startListener, stopListener } from './listener-states.ts';
import type { ClbHandlers } from '../state.ts';

/** The actions on listeners: three per protocol, and three that take any. */
export const listenerActions: ClbHandlers = {
  ...actionsOf('TCP', listenerKinds.tcp),
  ...actionsOf('UDP', listenerKinds.udp),
  ...actionsOf('HTTP', listenerKinds.http),
  ...actionsOf('HTTPS', listenerKinds.https),
  StartLoadBalancerListener: startListener,
  StopLoadBalancerListener: stopListener,
  DeleteLoadBalancerListener: deleteListener,
};

function actionsOf(name: string, kind: ListenerKind): ClbHandlers {
  return {
    [`CreateLoadBalancer${name}Listener`]: (call, world) => createListener(kind, call, world),
    [`SetLoadBalancer${name}ListenerAttribute`]: (call, world) => setListener(kind, call, world),
    [`DescribeLoadBalancer${name}ListenerAttribute`]: (call, world) => describeListener(kind, call, world),
  };
}
