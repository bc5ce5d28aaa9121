import { needText, type Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { pass, stateOf } from '../present.ts';
import type { AlbWorld } from '../state.ts';
import type { Touched } from '../write.ts';
import { findBalancer, requireActive } from './balancer.ts';

/** Lets a load balancer write its access log to a place in another product, of which nothing is known here. */
export function enableAccessLog(call: Invocation, world: AlbWorld): Touched {
  const balancer = findBalancer(call, world);
  requireActive(balancer, world);
  if (balancer.accessLog) {
    refuse('state', 'AccessLog', 400, 'OperationDenied.AccessLogEnabled', 'The access log is enabled already.');
  }
  balancer.accessLog = { LogProject: needText(call, 'LogProject'), LogStore: needText(call, 'LogStore') };
  pass(balancer, 'Configuring', 'Active', world);
  return { subject: balancer };
}

/** Ends that; no list of its errors has the code that other changes have while another one is under way. */
export function disableAccessLog(call: Invocation, world: AlbWorld): Touched {
  const balancer = findBalancer(call, world);
  const state = stateOf(balancer, world);
  if (state !== 'Active') {
    const message = 'The specified resource of LoadBalancer is being configured, please try again later.';
    refuse('state', state, 400, 'ResourceInConfiguring.LoadBalancer', message);
  }
  if (!balancer.accessLog) {
    refuse('state', 'AccessLog', 400, 'OperationDenied.AccessLogDisabled', 'The access log is not enabled.');
  }
  balancer.accessLog = undefined;
  pass(balancer, 'Configuring', 'Active', world);
  return { subject: balancer };
}
