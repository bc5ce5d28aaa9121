import type { Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { findActiveOwner } from '../load-balancers/balancer.ts';
import { pass, stateOf } from '../present.ts';
import type { AlbWorld } from '../state.ts';
import type { Touched } from '../write.ts';
import { findFrontListener, requireSteady } from './front-listener.ts';

/** Starts a stopped listener: it is configuring for a while, then it runs. */
export function startFrontListener(call: Invocation, world: AlbWorld): Touched {
  return switchTo('Running', call, world);
}

/** Stops a running listener: it is configuring for a while, then stopped. */
export function stopFrontListener(call: Invocation, world: AlbWorld): Touched {
  return switchTo('Stopped', call, world);
}

/** No document says what comes of switching a listener to what it is; the list of errors has one about its status. */
function switchTo(state: 'Running' | 'Stopped', call: Invocation, world: AlbWorld): Touched {
  const listener = findFrontListener(call, world);
  findActiveOwner(listener, call, world);
  requireSteady(listener, world);
  if (stateOf(listener, world) === state) {
    refuse('state', state, 400, 'IncorrectStatus.Listener', `The status of Listener [${listener.id}] is incorrect.`);
  }
  pass(listener, 'Configuring', state, world);
  return { subject: listener };
}
