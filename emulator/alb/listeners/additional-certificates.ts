import type { Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { readLenientJson } from '../../wire/lenient-json.ts';
import type { FrontListener } from '../model.ts';
import { objectsIn } from '../settings.ts';
import type { AlbWorld } from '../state.ts';
import type { Touched } from '../write.ts';
import { attachedIn, configured, joining, withLeaving } from './attachment.ts';
import { requireCertificates } from './certificates.ts';
import { findFrontListener, requireSteady } from './front-listener.ts';

/** Adds certificates beside the default one. */
export function associateCertificates(call: Invocation, world: AlbWorld): Touched {
  const listener = findEncrypted(call, world);
  requireSteady(listener, world);
  const wanted = objectsIn(readLenientJson(call.parameters['Certificates'] ?? '[]'));
  requireCertificates({ Certificates: wanted }, world);
  const ids = certificatesNamedIn(call);
  requireNoDefault(ids, listener);
  const there = attachedIn(listener.certificates, world);
  if (there.some(({ id }) => ids.includes(id))) {
    const message = 'The specified resource Certificate is already associated.';
    refuse('uniqueness', 'Certificates', 400, 'ResourceAlreadyAssociated.Certificate', message);
  }
  listener.certificates = [...there, ...joining(ids, world)];
  return configured(listener, world);
}

/** Takes certificates away, but for the default one. */
export function dissociateCertificates(call: Invocation, world: AlbWorld): Touched {
  const listener = findEncrypted(call, world);
  requireSteady(listener, world);
  const ids = certificatesNamedIn(call);
  requireNoDefault(ids, listener);
  const there = attachedIn(listener.certificates, world);
  if (!ids.every((id) => there.some((one) => one.id === id))) {
    const message = 'The specified resource Certificate is not associated.';
    refuse('reference', 'Certificates', 400, 'ResourceNotAssociated.Certificate', message);
  }
  // The list of states writes it so (description of 2024).
  listener.certificates = withLeaving(there, ids, 'Diassociating', world);
  return configured(listener, world);
}

/** The listener that a call names, which must have certificates at all. */
export function findEncrypted(call: Invocation, world: AlbWorld): FrontListener {
  const listener = findFrontListener(call, world);
  if (listener.protocol !== 'HTTP') return listener;
  const message = 'The operation is not allowed because of HttpListenerNotSupport.';
  return refuse('constraint', 'ListenerId.protocol', 400, 'OperationDenied.HttpListenerNotSupport', message);
}

/** The certificates that a call names, each once. */
export function certificatesNamedIn({ parameters }: Invocation): readonly string[] {
  const named = objectsIn(readLenientJson(parameters['Certificates'] ?? '[]'));
  return [...new Set(named.map(({ CertificateId }) => String(CertificateId)))];
}

function requireNoDefault(ids: readonly string[], { settings }: FrontListener): void {
  const isDefault = objectsIn(settings['Certificates']).some(({ CertificateId }) =>
    ids.includes(String(CertificateId)),
  );
  if (!isDefault) return;
  const message = 'The operation is not allowed because of DefaultCertificateUsed.';
  refuse('constraint', 'Certificates.default', 400, 'OperationDenied.DefaultCertificateUsed', message);
}
