import type { Fields, Invocation } from '../../core/call.ts';
import { isAmong, isAsked, listed } from '../filters.ts';
import type { AlbSettings } from '../model.ts';
import { stateOf } from '../present.ts';
import { objectsIn } from '../settings.ts';
import type { AlbWorld } from '../state.ts';
import { findEncrypted } from './additional-certificates.ts';
import { attachedIn } from './attachment.ts';

/** Lists the certificates of a listener, those first that it was made with. */
export function listCertificates(call: Invocation, world: AlbWorld): Fields {
  const { settings, certificates } = findEncrypted(call, world);
  const all = [
    ...defaultsIn(settings, 'Certificates', 'Server'),
    ...defaultsIn(settings, 'CaCertificates', 'Ca'),
    ...attachedIn(certificates, world).map((one) => ({
      CertificateId: one.id,
      IsDefault: false,
      Status: stateOf(one, world),
      CertificateType: 'Server',
    })),
  ];
  const found = all.filter(
    ({ CertificateId, CertificateType }) =>
      isAmong(call, 'CertificateIds', CertificateId) && isAsked(call, 'CertificateType', CertificateType),
  );
  return listed(call, found);
}

function defaultsIn(settings: AlbSettings, list: string, CertificateType: string): readonly Fields[] {
  return objectsIn(settings[list]).map(({ CertificateId }) => ({
    CertificateId,
    IsDefault: true,
    Status: 'Associated',
    CertificateType,
  }));
}
