import { textOf, type Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import type { Listener, LoadBalancer } from '../model.ts';

/** What the listeners of a load balancer would have together after a call, and what it has itself. */
export interface Bandwidths {
  readonly sum: number;
  readonly total: number;
}

/**
 * Of a public load balancer that is billed by bandwidth the listeners have no more together than it has itself (help pages
 * and TCP pages, Bandwidth). A listener without a limit does not count; `changed` is the one that the call is about.
 */
export function bandwidthsAfter(call: Invocation, owner: LoadBalancer, changed?: Listener): Bandwidths | undefined {
  const { AddressType, InternetChargeType, Bandwidth } = owner.settings;
  const total = limitOf(Bandwidth);
  const wanted = limitOf(textOf(call, 'Bandwidth'));
  if (AddressType !== 'internet' || InternetChargeType !== 'paybybandwidth' || total === 0 || wanted === 0) {
    return undefined;
  }
  const others = [...owner.listeners.values()].filter((listener) => listener !== changed);
  const sum = others.reduce((all, { settings }) => all + limitOf(settings['Bandwidth']), wanted);
  return { sum, total };
}

/** Refuses more than the load balancer has (guide of 2018, appendix; common error codes of 2021). */
export function requireBandwidth(call: Invocation, owner: LoadBalancer, changed?: Listener): void {
  const after = bandwidthsAfter(call, owner, changed);
  if (!after || after.sum <= after.total) return;
  const message = 'The specified parameter bandwidth is not valid, out of the instance total bandwidth.';
  refuse('quota', 'listener.bandwidth', 400, 'InvalidParameter', message);
}

/** 0 stands for no limit, which is written as -1 or not at all. */
export function limitOf(text: string | undefined): number {
  return Math.max(0, Number(text ?? 0));
}
