import { needText, textOf, type Call, type Fields, type Handler } from '../call.ts';
import { timesOf } from '../times.ts';
import type { World } from '../world.ts';
import { describeContents, readCertificate, refuseInUse, refuseUnknown, type Certificate } from './certificate.ts';
import { findOwn, isVisible, listOwn } from './owned.ts';
import { regionOf } from './regions.ts';

/** An uploaded certificate of an authority, by which HTTPS listeners verify their clients. */
export type CaCertificate = Certificate;

/** The actions on CA certificates. */
export const caCertificateActions: Readonly<Record<string, Handler>> = {
  UploadCACertificate: (call, world) => {
    needText(call, 'RegionId');
    const region = regionOf(call) ?? '';
    const certificate = readCertificate('CACertificate', call, world);
    const account = call.account.accessKeyId;
    const id = world.identify('ca-certificate', account);
    const name = textOf(call, 'CACertificateName') ?? id;
    const made: CaCertificate = { id, account, region, name, createdAt: world.now(), certificate };
    world.caCertificates.set(id, made);
    const { RegionId: _region, ...shown } = describe(made);
    return shown;
  },
  DeleteCACertificate: (call, world) => {
    const { id } = find(call, world);
    refuseInUse('CACertificateId', id, world);
    world.caCertificates.delete(id);
    return {};
  },
  DescribeCACertificates: (call, world) => {
    const visible = listOwn(world.caCertificates, 'CACertificateId', call);
    return { CACertificates: { CACertificate: visible.map((found) => ({ ...describe(found), Tags: { Tag: [] } })) } };
  },
  SetCACertificateName: (call, world) => {
    const found = find(call, world);
    world.caCertificates.set(found.id, { ...found, name: needText(call, 'CACertificateName') });
    return {};
  },
};

/** The CA certificate that an HTTPS listener names must be one of its account and region. */
export function requireCaCertificate(call: Call, world: World): void {
  const id = textOf(call, 'CACertificateId');
  if (id === undefined) return;
  const found = world.caCertificates.get(id);
  if (!found || !isVisible(found, call, regionOf(call))) refuseUnknown('CACertificateId', world);
}

function find(call: Call, world: World): CaCertificate {
  return findOwn(world.caCertificates, 'CACertificateId', call);
}

/** Name and fingerprint, never the certificate ("for security", guide of 2018). */
function describe({ id, name, region, createdAt, certificate }: CaCertificate): Fields {
  return {
    CACertificateId: id,
    CACertificateName: name,
    RegionId: region,
    ...describeContents(certificate),
    ...timesOf(createdAt),
    ResourceGroupId: 'rg-acfntierof5q2nq',
  };
}
