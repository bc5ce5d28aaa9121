import { needText, textOf, type Invocation, type Fields } from '../../core/call.ts';
import { timesOf } from '../times.ts';
import { describeContents, readCertificate, refuseInUse, refuseUnknown } from './certificate.ts';
import { findOwn, isVisible, listOwn } from '../load-balancers/owned.ts';
import { regionOf } from '../load-balancers/regions.ts';
import { havingTags, shownTags, tagsGiven } from '../tags/tags.ts';
import type { Certificate } from '../model.ts';
import type { ClbHandlers, ClbWorld } from '../state.ts';

/** The actions on CA certificates. */
export const caCertificateActions: ClbHandlers = {
  UploadCACertificate: (call, world) => {
    needText(call, 'RegionId');
    const region = regionOf(call) ?? '';
    const certificate = readCertificate('CACertificate', call, world);
    const account = call.account.accessKeyId;
    const id = world.identify('ca-certificate', account);
    const name = textOf(call, 'CACertificateName') ?? id;
    const made: Certificate = { id, account, region, name, createdAt: world.now(), tags: tagsGiven(call), certificate };
    world.state.caCertificates.set(id, made);
    const { RegionId: _region, ...shown } = describe(made);
    return shown;
  },
  DeleteCACertificate: (call, world) => {
    const { id } = find(call, world);
    refuseInUse('CACertificateId', id, world);
    world.state.caCertificates.delete(id);
    return {};
  },
  DescribeCACertificates: (call, world) => {
    const visible = listOwn(world.state.caCertificates, 'CACertificateId', call);
    const wanted = visible.filter(havingTags(call));
    const shown = wanted.map((found) => ({ ...describe(found), Tags: { Tag: shownTags(found.tags) } }));
    return { CACertificates: { CACertificate: shown } };
  },
  SetCACertificateName: (call, world) => {
    const found = find(call, world);
    world.state.caCertificates.set(found.id, { ...found, name: needText(call, 'CACertificateName') });
    return {};
  },
};

/** The CA certificate that an HTTPS listener names must be one of its account and region. */
export function requireCaCertificate(call: Invocation, world: ClbWorld): void {
  const id = textOf(call, 'CACertificateId');
  if (id === undefined) return;
  const found = world.state.caCertificates.get(id);
  if (!found || !isVisible(found, call, regionOf(call))) refuseUnknown('CACertificateId', world);
}

function find(call: Invocation, world: ClbWorld): Certificate {
  return findOwn(world.state.caCertificates, 'CACertificateId', call);
}

/** Name and fingerprint, never the certificate ("for security", guide of 2018). */
function describe({ id, name, region, createdAt, certificate }: Certificate): Fields {
  return {
    CACertificateId: id,
    CACertificateName: name,
    RegionId: region,
    ...describeContents(certificate),
    ...timesOf(createdAt),
    ResourceGroupId: 'rg-acfntierof5q2nq',
  };
}
