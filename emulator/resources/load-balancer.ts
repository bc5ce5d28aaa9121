import { needText, type Call } from '../call.ts';
import { refuse } from '../refusal.ts';
import type { World } from '../world.ts';
import type { Listener } from './listener.ts';
import { regionOf } from './regions.ts';
import type { BackendServer } from './backend-server.ts';
import type { MasterSlaveGroup } from './master-slave-group.ts';
import type { VServerGroup } from './vserver-group.ts';

/** A load balancer with everything that is deleted with it. */
export interface LoadBalancer {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly createdAt: number;
  readonly address: string;
  /** The parameters it was made with, and the defaults of those left out. */
  readonly settings: Record<string, string>;
  /** `inactive` once its last listener was deleted, however many were made before: a new one without any is `active`. */
  status: 'active' | 'inactive';
  /** By transport and port. */
  readonly listeners: Map<string, Listener>;
  readonly groups: Map<string, VServerGroup>;
  readonly masterSlaveGroups: Map<string, MasterSlaveGroup>;
  /** What listeners without a group forward to. */
  servers: readonly BackendServer[];
  /** Values by key. */
  readonly tags: Map<string, string>;
}

/**
 * The load balancer that a call names, seen from the caller's account and region.
 *
 * @throws Refusal `InvalidLoadBalancerId.NotFound` (404, guide of 2018, appendix).
 */
export function findLoadBalancer(call: Call, world: World): LoadBalancer {
  const region = regionOf(call);
  const found = world.loadBalancers.get(needText(call, 'LoadBalancerId'));
  const visible = found && found.account === call.account.accessKeyId && (region ?? found.region) === found.region;
  return visible ? found : refuseUnknownLoadBalancer();
}

/** Answers as for a load balancer that does not exist. */
export function refuseUnknownLoadBalancer(): never {
  const message = 'The specified LoadBalancerId does not exist.';
  return refuse('reference', 'LoadBalancerId', 404, 'InvalidLoadBalancerId.NotFound', message);
}
