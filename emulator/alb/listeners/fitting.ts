import { refuse } from '../../core/refusal.ts';
import { isBasic } from '../load-balancers/edition-of-balancer.ts';
import type { AlbSettings, Balancer, FrontProtocol } from '../model.ts';
import { isOn, objectsIn } from '../settings.ts';

/**
 * Refuses settings that a listener of the protocol, or of the edition of its load balancer, cannot have (guide of 2026).
 * No document names a code for any of it. A call that makes a listener is checked by its specs before; one that changes
 * it does not say of what protocol it is.
 */
export function requireFitting(settings: AlbSettings, protocol: FrontProtocol, balancer: Balancer): void {
  const isEncrypted = protocol !== 'HTTP';
  if (isEncrypted && objectsIn(settings['Certificates']).length === 0) refuseParameter('Certificates');
  if (isOn(settings, 'CaEnabled')) {
    if (protocol !== 'HTTPS') refuseParameter('CaEnabled', 'protocol');
    if (isBasic(balancer)) refuseParameter('CaEnabled', 'edition');
    if (objectsIn(settings['CaCertificates']).length === 0) refuseParameter('CaCertificates');
  }
  if (isOn(settings, 'XForwardedForConfig.XForwardedForClientSourceIpsEnabled')) {
    const enabled = 'XForwardedForConfig.XForwardedForClientSourceIpsEnabled';
    const trusted = 'XForwardedForConfig.XForwardedForClientSourceIpsTrusted';
    if (protocol === 'QUIC') refuseParameter(enabled, 'protocol');
    if (isBasic(balancer)) refuseParameter(enabled, 'edition');
    if (settings[trusted] === undefined) refuseParameter(trusted);
  }
  if (isOn(settings, 'QuicConfig.QuicUpgradeEnabled')) {
    if (protocol !== 'HTTPS') refuseParameter('QuicConfig.QuicUpgradeEnabled', 'protocol');
    if (settings['QuicConfig.QuicListenerId'] === undefined) refuseParameter('QuicConfig.QuicListenerId');
  }
}

/** Each reason has a subject of its own, so that a fault can let one of them pass. */
function refuseParameter(name: string, why = 'missing'): never {
  return refuse('constraint', `${name}.${why}`, 400, 'InvalidParameter', `Specified parameter ${name} is not valid.`);
}
