import type { Invocation } from '../../core/call.ts';
import type { Balancer } from '../model.ts';
import type { AlbWorld } from '../state.ts';
import type { Touched } from '../write.ts';
import { findBalancer, requireActive } from './balancer.ts';

/** Protects a load balancer against deletion; one that is protected already stays so since it was. */
export function enableProtection(call: Invocation, world: AlbWorld): Touched {
  const balancer = findActive(call, world);
  balancer.protectedAt ??= world.now();
  return { subject: balancer };
}

/** Lets a load balancer be deleted. */
export function disableProtection(call: Invocation, world: AlbWorld): Touched {
  const balancer = findActive(call, world);
  balancer.protectedAt = undefined;
  return { subject: balancer };
}

function findActive(call: Invocation, world: AlbWorld): Balancer {
  const balancer = findBalancer(call, world, 'ResourceId');
  requireActive(balancer, world);
  return balancer;
}
