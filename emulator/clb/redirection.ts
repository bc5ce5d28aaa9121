import { textOf, type Fields, type Invocation } from '../core/call.ts';
import { refuse } from '../core/refusal.ts';
import type { Listener, LoadBalancer } from './model.ts';

/** Where an HTTP listener redirects to that names no port: the first pages on redirection know no other (help pages of 2018). */
const usualTarget = '443';

/**
 * An HTTP listener redirects to an HTTPS listener that is there (DescribeLoadBalancerAttribute, ForwardPort, since 2018); the code
 * is that of 2024 and 2026 for a wrong ForwardPort.
 */
export function requireTarget(call: Invocation, owner: LoadBalancer): void {
  if (textOf(call, 'ListenerForward') !== 'on') return;
  const port = Number(textOf(call, 'ForwardPort') ?? usualTarget);
  const listeners = [...owner.listeners.values()];
  if (listeners.some((one) => one.protocol === 'https' && one.port === port)) return;
  refuse('reference', 'ForwardPort', 400, 'InvalidParameter', 'The specified ListenerPort or ForwardPort is invalid.');
}

/** An HTTPS listener stays as long as another one redirects to it (error list of 2024). */
export function refuseRedirected({ protocol, port }: Listener, owner: LoadBalancer): void {
  if (protocol !== 'https') return;
  const redirects = [...owner.listeners.values()].some((one) => targetOf(one) === port);
  if (redirects)
    refuse('in-use', 'ListenerPort', 400, 'ListenerForwardExist', 'Another listener forwards to this one.');
}

/** Whether and where a listener redirects to, as the load balancer shows it; nothing for one that cannot. */
export function redirectionShown(listener: Listener): Fields {
  if (listener.protocol !== 'http') return {};
  const target = targetOf(listener);
  return target === undefined ? { ListenerForward: 'off' } : { ListenerForward: 'on', ForwardPort: target };
}

function targetOf({ settings }: Listener): number | undefined {
  const { ListenerForward, ForwardPort = usualTarget } = settings;
  return ListenerForward === 'on' ? Number(ForwardPort) : undefined;
}
