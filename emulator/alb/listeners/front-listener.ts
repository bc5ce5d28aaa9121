import type { Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import type { FrontListener, FrontProtocol } from '../model.ts';
import { findMade, isThere, stateOf } from '../present.ts';
import type { AlbWorld } from '../state.ts';

/** What a port belongs to: HTTP and HTTPS never share one, QUIC may with either (guide of 2026). */
export const transports: Readonly<Record<FrontProtocol, 'tcp' | 'udp'>> = { HTTP: 'tcp', HTTPS: 'tcp', QUIC: 'udp' };

/** The listener that a call names. */
export function findFrontListener(call: Invocation, world: AlbWorld, key = 'ListenerId'): FrontListener {
  return findMade(world.state.listeners, 'Listener', key, call, world);
}

/** Refuses what is done to a listener that is being made, changed or deleted. */
export function requireSteady(listener: FrontListener, world: AlbWorld): void {
  const state = stateOf(listener, world);
  if (state === 'Running' || state === 'Stopped') return;
  if (state === 'Configuring') {
    const message = 'The specified resource of Listener is being configured, please try again later.';
    refuse('state', state, 400, 'ResourceInConfiguring.Listener', message);
  }
  refuse('state', state, 400, 'IncorrectStatus.Listener', `The status of Listener [${listener.id}] is incorrect.`);
}

/** The HTTPS listeners that send their clients on to a QUIC listener. */
export function upgradedBy(quic: string, world: AlbWorld): readonly FrontListener[] {
  return [...world.state.listeners.values()].filter(
    (listener) =>
      isThere(listener, world) &&
      listener.settings['QuicConfig.QuicUpgradeEnabled'] === true &&
      listener.settings['QuicConfig.QuicListenerId'] === quic,
  );
}
