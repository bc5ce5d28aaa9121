import { textOf, type Fields } from '../../core/call.ts';
import { findListener } from '../listeners/listener.ts';
import { findLoadBalancer } from '../load-balancers/load-balancer.ts';
import type { Listener, LoadBalancer } from '../model.ts';
import type { ClbHandlers } from '../state.ts';

/**
 * The health of the servers behind the listeners of a load balancer, or behind one of them. Nothing is ever probed here,
 * so each is `unavailable`: its status cannot be told (guide of 2018, DescribeHealthStatus).
 */
export const healthActions: ClbHandlers = {
  DescribeHealthStatus: (call, world) => {
    const owner = findLoadBalancer(call, world);
    const one = textOf(call, 'ListenerPort') === undefined ? undefined : findListener(call, world).listener;
    const listeners = one ? [one] : [...owner.listeners.values()];
    return { BackendServers: { BackendServer: listeners.flatMap((listener) => healthBehind(listener, owner)) } };
  },
};

/** The servers of the listener's group, or those of the load balancer where it has none. */
function healthBehind({ port, protocol, settings }: Listener, owner: LoadBalancer): readonly Fields[] {
  const { VServerGroupId = '', MasterSlaveServerGroupId = '', BackendServerPort } = settings;
  const group = owner.groups.get(VServerGroupId) ?? owner.masterSlaveGroups.get(MasterSlaveServerGroupId);
  return (group?.servers ?? owner.servers).map(({ ServerId, ServerIp = '', Port }) => ({
    ListenerPort: port,
    Protocol: protocol,
    ServerId,
    Port: Port ?? Number(BackendServerPort),
    ServerIp,
    ServerHealthStatus: 'unavailable',
  }));
}
