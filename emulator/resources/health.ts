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

function healthBehind({ port, protocol, settings }: Listener, owner: LoadBalancer): readonly Fields[] {
  const group = owner.groups.get(settings['VServerGroupId'] ?? '');
  return (group?.servers ?? []).map((server) => ({
    ListenerPort: port,
    Protocol: protocol,
    ServerId: server.ServerId,
    Port: server.Port,
    ServerIp: '',
    ServerHealthStatus: 'unavailable',
  }));
}
