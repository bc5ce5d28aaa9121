import type { Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { findActiveOwner } from '../load-balancers/balancer.ts';
import { isBasic } from '../load-balancers/edition-of-balancer.ts';
import { pass, stateOf } from '../present.ts';
import { isOn, settingsOf } from '../settings.ts';
import type { AlbWorld } from '../state.ts';
import type { Touched } from '../write.ts';
import { findFrontListener, requireSteady } from './front-listener.ts';

/** Changes what is logged and traced, while the load balancer has an access log; the basic edition has no tracing. */
export function updateLogConfig(call: Invocation, world: AlbWorld): Touched {
  const listener = findFrontListener(call, world);
  const balancer = findActiveOwner(listener, call, world);
  requireSteady(listener, world);
  if (!balancer.accessLog) {
    const message = 'The operation is not allowed because of AccessLogDisabled.';
    refuse('state', 'AccessLog', 400, 'OperationDenied.AccessLogDisabled', message);
  }
  const wanted = settingsOf(call, 'ListenerId');
  if (isBasic(balancer) && isOn(wanted, 'AccessLogTracingConfig.TracingEnabled')) {
    const message = 'Specified parameter AccessLogTracingConfig.TracingEnabled is not valid.';
    refuse('constraint', 'AccessLogTracingConfig.TracingEnabled', 400, 'InvalidParameter', message);
  }
  const named = Object.entries(wanted).map(([name, value]) => [`LogConfig.${name}`, value]);
  listener.settings = { ...listener.settings, ...Object.fromEntries(named) };
  pass(listener, 'Configuring', stateOf(listener, world), world);
  return { subject: listener };
}
