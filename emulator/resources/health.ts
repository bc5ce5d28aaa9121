import { textOf, type Fields, type Handler } from '../call.ts';
import { findListener, type Listener } from './listener.ts';
import { findLoadBalancer, type LoadBalancer } from './load-balancer.ts';

/**
 * The health of the servers behind the listeners of a load balancer, or behind one of them. Nothing is ever probed here,
 * so each is `unavailable`: its status cannot be told (guide of 2018, DescribeHealthStatus).
 */
export const healthActions: Readonly<Record<string, Handler>> = {
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
  return (group?.servers ?? owner.servers).map(({ ServerId, Port }) => ({
    ListenerPort: port,
    Protocol: protocol,
    ServerId,
    Port: Port ?? Number(BackendServerPort),
    ServerIp: '',
    ServerHealthStatus: 'unavailable',
  }));
}
