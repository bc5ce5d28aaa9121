import { refuseRedirected } from '../redirection.ts';
import type { Operation } from '../../../specs/action-spec.ts';
import type { Invocation, Fields } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { passing } from '../../core/timeline.ts';
import { isSince } from '../../core/world.ts';
import { findListener, portKey, refuseUndeletable, stateOf } from './listener.ts';
import type { Listener } from '../model.ts';
import type { ClbWorld } from '../state.ts';

/** Starts a stopped listener: it is starting for a while, then running. */
export function startListener(call: Invocation, world: ClbWorld): Fields {
  const { listener } = findListener(call, world);
  requireChangeable(listener, 'start', world);
  if (stateOf(listener, world) === 'running') return refuseOperation('running', world);
  listener.timeline = passing('starting', 'running', world.now() + world.transitionMs);
  return {};
}

/** Stops a running listener: it is stopping for a while, then stopped. */
export function stopListener(call: Invocation, world: ClbWorld): Fields {
  const { listener } = findListener(call, world);
  requireChangeable(listener, 'stop', world);
  if (stateOf(listener, world) === 'stopped') return refuseOperation('stopped', world);
  listener.timeline = passing('stopping', 'stopped', world.now() + world.transitionMs);
  return {};
}

/** Removes a stopped or running listener; with the last one the load balancer becomes inactive (all editions). */
export function deleteListener(call: Invocation, world: ClbWorld): Fields {
  const { owner, listener } = findListener(call, world, refuseUndeletable);
  requireChangeable(listener, 'delete', world);
  refuseRedirected(listener, owner);
  owner.listeners.delete(portKey(listener.transport, listener.port));
  if (owner.listeners.size === 0) owner.status = 'inactive';
  return {};
}

/**
 * A listener between two states cannot be changed (guide of 2018, "State transition"). The appendix of 2018 has 503
 * ServiceUnavailable for it; later lists and clients know a code per situation.
 */
export function requireChangeable(listener: Listener, operation: Operation, world: ClbWorld): void {
  const state = stateOf(listener, world);
  if (state === 'running' || state === 'stopped') return;
  const refuseBusy = (status: number, code: string): never =>
    refuse('state', state, status, code, `The specified Listener is ${state}, please retry later.`);
  if (!isSince(world, '2019')) refuseBusy(503, 'ServiceUnavailable');
  if (operation === 'delete' || !isSince(world, '2024')) refuseBusy(...commonAnswer(state));
  if (operation === 'start' && state === 'configuring') refuseBusy(400, 'Operation.Deny');
  refuseBusy(400, 'OperationFailed.ListenerStatusNotSupport');
}

function commonAnswer(state: string): [status: number, code: string] {
  return state === 'stopping' ? [409, 'ServiceIsStopping'] : [400, 'ServiceIsConfiguring'];
}

function refuseOperation(state: string, world: ClbWorld): never {
  const code = isSince(world, '2024') ? 'Operation.NotAllowed' : 'ActionNotAllowed';
  return refuse('state', state, 400, code, `The operation is not allowed while the listener is ${state}.`);
}
