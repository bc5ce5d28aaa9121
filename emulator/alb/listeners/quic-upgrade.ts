import type { Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import type { AlbSettings } from '../model.ts';
import { findById } from '../present.ts';
import { isOn } from '../settings.ts';
import type { AlbWorld } from '../state.ts';
import { upgradedBy } from './front-listener.ts';

/** An HTTPS listener and the listener that it is to be joined with. */
interface Upgrade {
  readonly settings: AlbSettings;
  readonly balancer: string;
  /** The listener itself, where it is there already. */
  readonly self: string | undefined;
}

/** The QUIC listener must be one of the same load balancer that no other listener is joined with (description of 2024). */
export function requireUpgradable({ settings, balancer, self }: Upgrade, call: Invocation, world: AlbWorld): void {
  const id = settings['QuicConfig.QuicListenerId'];
  if (!isOn(settings, 'QuicConfig.QuicUpgradeEnabled') || typeof id !== 'string') return;
  const subject = 'QuicConfig.QuicListenerId';
  const quic = findById(world.state.listeners, 'Listener', subject, id, call, world);
  if (quic.balancer !== balancer) {
    const message = 'The operation is not allowed because of CrossLoadBalancerQUICListener.';
    refuse('constraint', `${subject}.balancer`, 400, 'OperationDenied.CrossLoadBalancerQUICListener', message);
  }
  if (quic.protocol !== 'QUIC') {
    refuse(
      'constraint',
      `${subject}.protocol`,
      400,
      'InvalidParameter',
      `Specified parameter ${subject} is not valid.`,
    );
  }
  if (upgradedBy(id, world).some((other) => other.id !== self)) {
    const message = 'The specified resource Listener is already associated.';
    refuse('uniqueness', subject, 400, 'ResourceAlreadyAssociated.Listener', message);
  }
}
