import type { Invocation } from '../../core/call.ts';
import { settled } from '../../core/timeline.ts';
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

/** No document says what comes of switching a listener to what it is: nothing does, and a job is done with it at once. */
function switchTo(state: 'Running' | 'Stopped', call: Invocation, world: AlbWorld): Touched {
  const listener = findFrontListener(call, world);
  findActiveOwner(listener, call, world);
  requireSteady(listener, world);
  if (stateOf(listener, world) === state) listener.timeline = settled(state);
  else pass(listener, 'Configuring', state, world);
  return { subject: listener };
}
