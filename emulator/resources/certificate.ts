import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { needText, textOf, type Call, type Fields, type Handler } from '../call.ts';
import { refuse } from '../refusal.ts';
import { timesOf, writeTime } from '../times.ts';
import { isSince, type World } from '../world.ts';
import type { ListenerKind } from './listener-kinds.ts';
import { regionOf } from './regions.ts';

/** An uploaded server certificate. Its private key is checked against it and then forgotten. */
export interface Certificate {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly name: string;
  readonly createdAt: number;
  readonly certificate: X509Certificate;
}

/** The actions on server certificates. */
export const certificateActions: Readonly<Record<string, Handler>> = {
  UploadServerCertificate: uploadCertificate,
  DeleteServerCertificate: deleteCertificate,
  DescribeServerCertificates: (call, world) => {
    const region = regionOf(call);
    const id = textOf(call, 'ServerCertificateId');
    const visible = [...world.certificates.values()].filter(
      (found) => isVisible(found, call, region) && (id ?? found.id) === found.id,
    );
    return { ServerCertificates: { ServerCertificate: visible.map(describeCertificate) } };
  },
  SetServerCertificateName: (call, world) => {
    const found = findCertificate(call, world);
    world.certificates.set(found.id, { ...found, name: needText(call, 'ServerCertificateName') });
    return {};
  },
};

function uploadCertificate(call: Call, world: World): Fields {
  needText(call, 'RegionId');
  const region = regionOf(call) ?? '';
  const certificate = readCertificate(needText(call, 'ServerCertificate'), world);
  const key = readKey(needText(call, 'PrivateKey'), world);
  if (!certificate.checkPrivateKey(key)) {
    const message = 'The certificate does not match the private key.';
    return refuse('constraint', 'PrivateKey', 400, codeSince2019('CertificateNotMatchPrivateKey', world), message);
  }
  const id = `${call.account.accessKeyId}_${world.fresh().slice(0, 24)}`;
  const name = textOf(call, 'ServerCertificateName') ?? id;
  const account = call.account.accessKeyId;
  const made: Certificate = { id, account, region, name, createdAt: world.now(), certificate };
  world.certificates.set(id, made);
  return describeCertificate(made);
}

/** A certificate is in use while a listener names it (common error codes of 2021). */
function deleteCertificate(call: Call, world: World): Fields {
  const { id } = findCertificate(call, world);
  const listeners = [...world.loadBalancers.values()].flatMap((owner) => [...owner.listeners.values()]);
  if (listeners.some(({ settings }) => settings['ServerCertificateId'] === id)) {
    const message = 'The certificate and private key are refered by other listeners.';
    return refuse('in-use', 'ServerCertificateId', 400, 'CertificateAndPrivateKeyIsRefered', message);
  }
  world.certificates.delete(id);
  return {};
}

/** An HTTPS listener needs a server certificate of its account and region; a change may leave it as it is. */
export function requireCertificate(kind: ListenerKind, call: Call, world: World, listener: 'new' | 'old'): void {
  if (kind.protocol !== 'https') return;
  const id = textOf(call, 'ServerCertificateId');
  if (id === undefined) {
    if (listener === 'old') return;
    const message = 'The parameter ServerCertificateId is required.';
    refuse('constraint', 'ServerCertificateId', 400, 'MissingParam.ServerCertificateId', message);
  }
  const found = world.certificates.get(id ?? '');
  if (found && isVisible(found, call, regionOf(call))) return;
  const code = isSince(world, '2024') ? 'CertificateNotExist' : 'InvalidParameter';
  refuse('reference', 'ServerCertificateId', 400, code, 'The specified server certificate does not exist.');
}

function findCertificate(call: Call, world: World): Certificate {
  const region = regionOf(call);
  const found = world.certificates.get(needText(call, 'ServerCertificateId'));
  if (found && isVisible(found, call, region)) return found;
  const message = 'The specified ServerCertificateId does not exist.';
  return refuse('reference', 'ServerCertificateId', 400, 'ServerCertificateId.NotFound', message);
}

function isVisible(found: Certificate, call: Call, region: string | undefined): boolean {
  return found.account === call.account.accessKeyId && (region ?? found.region) === found.region;
}

/** Name and fingerprint, never the certificate or its key ("for security", guide of 2018). */
function describeCertificate({ id, name, region, createdAt, certificate }: Certificate): Fields {
  const expires = Date.parse(certificate.validTo);
  return {
    ServerCertificateId: id,
    ServerCertificateName: name,
    RegionId: region,
    Fingerprint: certificate.fingerprint.toLowerCase(),
    CommonName: /^CN=(.+)$/m.exec(certificate.subject)?.[1] ?? '',
    SubjectAlternativeNames: { SubjectAlternativeName: alternativeNames(certificate) },
    ...timesOf(createdAt),
    ExpireTime: writeTime(expires),
    ExpireTimeStamp: expires,
    IsAliCloudCertificate: 0,
    AliCloudCertificateId: '',
    AliCloudCertificateName: '',
    ResourceGroupId: 'rg-acfntierof5q2nq',
  };
}

function alternativeNames({ subjectAltName }: X509Certificate): readonly string[] {
  return (subjectAltName ?? '')
    .split(', ')
    .filter(Boolean)
    .map((entry) => entry.replace(/^[^:]+:/, ''));
}

/** The guide of 2018 has one code for all that is wrong with a parameter. */
function codeSince2019(code: string, world: World): string {
  return isSince(world, '2019') ? code : 'InvalidParameter';
}

function readCertificate(pem: string, world: World): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch {
    const message = 'The specified parameter ServerCertificate format is error.';
    return refuse('constraint', 'ServerCertificate', 400, codeSince2019('CertificateFormatInvalid', world), message);
  }
}

function readKey(pem: string, world: World): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch {
    return refuse(
      'constraint',
      'PrivateKey',
      400,
      codeSince2019('KeyFormatError', world),
      'The format of the private key is not valid.',
    );
  }
}
