import { needText, type Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import type { Balancer } from '../model.ts';
import { pass } from '../present.ts';
import type { AlbWorld } from '../state.ts';
import type { Touched } from '../write.ts';
import { findBalancer, requireActive } from './balancer.ts';

/** The edition without mutual authentication, addresses of clients and tracing (guide of 2026). */
export function isBasic({ settings }: Balancer): boolean {
  return settings['LoadBalancerEdition'] === 'Basic';
}

/** Another edition, but never again the basic one (description of 2024). */
export function updateEdition(call: Invocation, world: AlbWorld): Touched {
  const balancer = findBalancer(call, world);
  requireActive(balancer, world);
  const wanted = needText(call, 'LoadBalancerEdition');
  if (wanted === balancer.settings['LoadBalancerEdition']) {
    refuse('state', 'edition', 400, 'OperationDenied.EditionNotChanged', 'The edition is the same as before.');
  }
  if (wanted === 'Basic') {
    refuse(
      'state',
      'downgrade',
      400,
      'OperationDenied.Downgrade',
      'The operation is not allowed because of downgrade.',
    );
  }
  balancer.settings = { ...balancer.settings, LoadBalancerEdition: wanted };
  pass(balancer, 'Configuring', 'Active', world);
  return { subject: balancer };
}
