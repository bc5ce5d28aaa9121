import { X509Certificate } from 'node:crypto';
import { needText, textOf, type Invocation, type Fields } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { timesOf, writeTime } from '../times.ts';
import { isSince } from '../../core/world.ts';
import { requireKeyOf } from './certificate-key.ts';
import type { ListenerKind } from '../listeners/listener-kinds.ts';
import { findOwn, isVisible, listOwn } from '../load-balancers/owned.ts';
import { regionOf } from '../load-balancers/regions.ts';
import { havingTags, shownTags, tagsGiven } from '../tags/tags.ts';
import type { Certificate } from '../model.ts';
import { readOnce } from './read-once.ts';
import type { ClbHandlers, ClbWorld } from '../state.ts';

/** The actions on server certificates. */
export const certificateActions: ClbHandlers = {
  UploadServerCertificate: uploadCertificate,
  DeleteServerCertificate: deleteCertificate,
  DescribeServerCertificates: (call, world) => {
    const visible = listOwn(world.state.certificates, 'ServerCertificateId', call);
    const wanted = visible.filter(havingTags(call));
    const shown = wanted.map((found) => ({ ...describeCertificate(found), Tags: { Tag: shownTags(found.tags) } }));
    return { ServerCertificates: { ServerCertificate: shown } };
  },
  SetServerCertificateName: (call, world) => {
    const found = findCertificate(call, world);
    world.state.certificates.set(found.id, { ...found, name: needText(call, 'ServerCertificateName') });
    return {};
  },
};

function uploadCertificate(call: Invocation, world: ClbWorld): Fields {
  needText(call, 'RegionId');
  const region = regionOf(call) ?? '';
  const certificate = readCertificate('ServerCertificate', call, world);
  requireKeyOf(certificate, needText(call, 'PrivateKey'), world);
  const id = world.identify('server-certificate', call.account.accessKeyId);
  const name = textOf(call, 'ServerCertificateName') ?? id;
  const account = call.account.accessKeyId;
  const made: Certificate = { id, account, region, name, createdAt: world.now(), tags: tagsGiven(call), certificate };
  world.state.certificates.set(id, made);
  return describeCertificate(made);
}

/** A certificate is in use while a listener names it (common error codes of 2021). */
function deleteCertificate(call: Invocation, world: ClbWorld): Fields {
  const { id } = findCertificate(call, world);
  refuseInUse('ServerCertificateId', id, world);
  refuseExtended(id, world);
  world.state.certificates.delete(id);
  return {};
}

/** Refuses to delete a certificate that a listener names in the given setting. */
export function refuseInUse(setting: string, id: string, world: ClbWorld): void {
  const listeners = [...world.state.loadBalancers.values()].flatMap((owner) => [...owner.listeners.values()]);
  if (!listeners.some(({ settings }) => settings[setting] === id)) return;
  const message = 'The certificate and private key are refered by other listeners.';
  refuse('in-use', setting, 400, 'CertificateAndPrivateKeyIsRefered', message);
}

/** Refuses to delete a certificate that a domain extension has. */
function refuseExtended(id: string, world: ClbWorld): void {
  const listeners = [...world.state.loadBalancers.values()].flatMap((owner) => [...owner.listeners.values()]);
  const all = listeners.flatMap(({ extensions }) => [...extensions.values()]);
  if (!all.some(({ certificate }) => certificate === id)) return;
  const code = isSince(world, '2024') ? 'CertificateRelatedDomainExtensionExist' : 'CertificateAndPrivateKeyIsRefered';
  const message = 'The domainExtension related with this ServerCertificate exists.';
  refuse('in-use', 'ServerCertificateId', 400, code, message);
}

/** An HTTPS listener needs a server certificate of its account and region; a change may leave it as it is. */
export function requireCertificate(
  kind: ListenerKind,
  call: Invocation,
  world: ClbWorld,
  listener: 'new' | 'old',
): void {
  if (kind.protocol !== 'https') return;
  const id = textOf(call, 'ServerCertificateId');
  if (id === undefined) {
    if (listener === 'old') return;
    const message = 'The parameter ServerCertificateId is required.';
    refuse('constraint', 'ServerCertificateId', 400, 'MissingParam.ServerCertificateId', message);
  }
  const found = world.state.certificates.get(id ?? '');
  if (found && isVisible(found, call, regionOf(call))) return;
  refuseUnknown('ServerCertificateId', world);
}

/** The answer to a listener that is to use a certificate which does not exist. */
export function refuseUnknown(parameter: string, world: ClbWorld): never {
  const code = isSince(world, '2024') ? 'CertificateNotExist' : 'InvalidParameter';
  return refuse('reference', parameter, 400, code, 'The specified CertificateId does not exist.');
}

function findCertificate(call: Invocation, world: ClbWorld): Certificate {
  return findOwn(world.state.certificates, 'ServerCertificateId', call);
}

/** Name and fingerprint, never the certificate or its key ("for security", guide of 2018). */
function describeCertificate({ id, name, region, createdAt, certificate }: Certificate): Fields {
  return {
    ServerCertificateId: id,
    ServerCertificateName: name,
    RegionId: region,
    ...describeContents(certificate),
    SubjectAlternativeNames: { SubjectAlternativeName: alternativeNames(certificate) },
    ...timesOf(createdAt),
    IsAliCloudCertificate: 0,
    AliCloudCertificateId: '',
    AliCloudCertificateName: '',
    ResourceGroupId: 'rg-acfntierof5q2nq',
  };
}

/** What is told of a certificate of either kind. */
export function describeContents({ fingerprint, subject, validTo }: X509Certificate): Fields {
  const expires = Date.parse(validTo);
  return {
    Fingerprint: fingerprint.toLowerCase(),
    CommonName: /^CN=(.+)$/m.exec(subject)?.[1] ?? '',
    ExpireTime: writeTime(expires),
    ExpireTimeStamp: expires,
  };
}

function alternativeNames({ subjectAltName }: X509Certificate): readonly string[] {
  return (subjectAltName ?? '')
    .split(', ')
    .filter(Boolean)
    .map((entry) => entry.replace(/^[^:]+:/, ''));
}

const certificateOf = readOnce((pem) => new X509Certificate(pem));

/** The certificate that a parameter holds in PEM. */
export function readCertificate(parameter: string, call: Invocation, world: ClbWorld): X509Certificate {
  const pem = needText(call, parameter);
  try {
    return certificateOf(pem);
  } catch {
    const code = isSince(world, '2024') ? 'CertificateFormatInvalid' : 'InvalidParameter';
    return refuse('constraint', parameter, 400, code, `The specified parameter ${parameter} format is error.`);
  }
}
