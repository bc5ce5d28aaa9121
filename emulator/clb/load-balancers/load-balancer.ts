import { needText, type Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { regionOf } from './regions.ts';
import type { LoadBalancer } from '../model.ts';
import type { ClbWorld } from '../state.ts';

/**
 * The load balancer that a call names, seen from the caller's account and region.
 *
 * @throws Refusal `InvalidLoadBalancerId.NotFound` (404, guide of 2018, appendix).
 */
export function findLoadBalancer(call: Invocation, world: ClbWorld): LoadBalancer {
  const region = regionOf(call);
  const found = world.state.loadBalancers.get(needText(call, 'LoadBalancerId'));
  const visible = found && found.account === call.account.accessKeyId && (region ?? found.region) === found.region;
  return visible ? found : refuseUnknownLoadBalancer();
}

/** Answers as for a load balancer that does not exist. */
export function refuseUnknownLoadBalancer(): never {
  const message = 'The specified LoadBalancerId does not exist.';
  return refuse('reference', 'LoadBalancerId', 404, 'InvalidLoadBalancerId.NotFound', message);
}
