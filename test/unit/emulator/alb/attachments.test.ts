import { expect, test } from 'vitest';
import type { TestBed } from '../emulator-client.ts';
import {
  certificates,
  done,
  makeBalancer,
  makeGroup,
  makeListener,
  openAlb,
  refusal,
  send,
  statusOf,
} from './alb-client.ts';

type Shown = Readonly<Record<string, unknown>>;

const additional = [{ CertificateId: 'cert-2' }];

async function listenerOf(bed: TestBed, ListenerProtocol: string): Promise<string> {
  const own = ListenerProtocol === 'HTTP' ? {} : { Certificates: certificates };
  return await makeListener(bed, await makeBalancer(bed), await makeGroup(bed), { ListenerProtocol, ...own });
}

async function certificatesOf(bed: TestBed, ListenerId: string): Promise<readonly Shown[]> {
  return (await send(bed, 'ListListenerCertificates', { ListenerId })).body['Certificates'] as readonly Shown[];
}

test.each(['HTTPS', 'QUIC'])('a certificate joins a listener of %s after a while, and leaves it', async (protocol) => {
  await using bed = await openAlb();
  const ListenerId = await listenerOf(bed, protocol);
  const { body } = await send(bed, 'AssociateAdditionalCertificatesWithListener', {
    ListenerId,
    Certificates: additional,
  });
  expect(await statusOf(bed, ListenerId)).toBe('Configuring');
  const status = async (): Promise<readonly unknown[]> =>
    (await certificatesOf(bed, ListenerId)).map(({ CertificateId, IsDefault, Status }) => [
      CertificateId,
      IsDefault,
      Status,
    ]);
  expect(await status()).toEqual([
    ['cert-1', true, 'Associated'],
    ['cert-2', false, 'Associating'],
  ]);
  bed.clock.now += 1000;
  expect(await statusOf(bed, ListenerId)).toBe('Running');
  expect((await status())[1]).toEqual(['cert-2', false, 'Associated']);
  const jobs = await send(bed, 'ListAsynJobs', { JobIds: [String(body['JobId'])] });
  expect(jobs.body['Jobs']).toMatchObject([{ ResourceType: 'listener', ResourceId: ListenerId, Status: 'Succeeded' }]);
  await send(bed, 'DissociateAdditionalCertificatesFromListener', { ListenerId, Certificates: additional });
  expect((await status())[1]).toEqual(['cert-2', false, 'Diassociating']);
  bed.clock.now += 1000;
  expect(await status()).toEqual([['cert-1', true, 'Associated']]);
});

test('certificates are refused that are unknown, there, absent or the default, and all of them on HTTP', async () => {
  await using bed = await openAlb();
  const ListenerId = await listenerOf(bed, 'HTTPS');
  const add = async (CertificateId: string): Promise<unknown> =>
    refusal(
      await send(bed, 'AssociateAdditionalCertificatesWithListener', { ListenerId, Certificates: [{ CertificateId }] }),
    );
  const take = async (CertificateId: string): Promise<unknown> =>
    refusal(
      await send(bed, 'DissociateAdditionalCertificatesFromListener', {
        ListenerId,
        Certificates: [{ CertificateId }],
      }),
    );
  expect(await add('nobody')).toEqual([404, 'ResourceNotFound.Certificate']);
  expect(await add('cert-1')).toEqual([400, 'OperationDenied.DefaultCertificateUsed']);
  expect(await take('cert-1')).toEqual([400, 'OperationDenied.DefaultCertificateUsed']);
  expect(await take('cert-2')).toEqual([400, 'ResourceNotAssociated.Certificate']);
  expect(await add('cert-2')).toEqual([200, undefined]);
  expect(await add('cert-3')).toEqual([400, 'ResourceInConfiguring.Listener']);
  bed.clock.now += 1000;
  expect(await add('cert-2')).toEqual([400, 'ResourceAlreadyAssociated.Certificate']);
  const plain = { ListenerId: await listenerOf(bed, 'HTTP') };
  for (const action of [
    'AssociateAdditionalCertificatesWithListener',
    'DissociateAdditionalCertificatesFromListener',
  ]) {
    const answer = await send(bed, action, { ...plain, Certificates: additional });
    expect(refusal(answer)).toEqual([400, 'OperationDenied.HttpListenerNotSupport']);
  }
  expect(refusal(await send(bed, 'ListListenerCertificates', plain))).toEqual([
    400,
    'OperationDenied.HttpListenerNotSupport',
  ]);
});

test('a list of addresses joins a listener, is shown by both, and can be deleted once it left', async () => {
  await using bed = await openAlb();
  const ListenerId = await listenerOf(bed, 'HTTP');
  const AclId = String((await done(bed, 'CreateAcl', { AclName: 'office' }))['AclId']);
  const AclIds = [AclId];
  await send(bed, 'AssociateAclsWithListener', { ListenerId, AclIds, AclType: 'Black' });
  const shown = async (): Promise<unknown> =>
    (await send(bed, 'GetListenerAttribute', { ListenerId })).body['AclConfig'];
  expect(await shown()).toEqual({ AclType: 'Black', AclRelations: [{ AclId, Status: 'Associating' }] });
  bed.clock.now += 1000;
  expect((await send(bed, 'ListAclRelations', { AclIds })).body['AclRelations']).toMatchObject([
    { AclId, RelatedListeners: [{ ListenerId, ListenerPort: 80, ListenerProtocol: 'HTTP', Status: 'Associated' }] },
  ]);
  expect(refusal(await send(bed, 'DeleteAcl', { AclId }))).toEqual([400, 'ResourceInUse.Acl']);
  await send(bed, 'DissociateAclsFromListener', { ListenerId, AclIds });
  expect(await shown()).toMatchObject({ AclRelations: [{ AclId, Status: 'Dissociating' }] });
  bed.clock.now += 1000;
  expect(refusal(await send(bed, 'DissociateAclsFromListener', { ListenerId, AclIds }))).toEqual([
    404,
    'ResourceNotAssociated.Acl',
  ]);
  expect((await send(bed, 'DeleteAcl', { AclId })).status).toBe(200);
});

test('a listener has three lists of addresses at most, each once, and each must exist', async () => {
  await using bed = await openAlb();
  const ListenerId = await listenerOf(bed, 'HTTP');
  const made: string[] = [];
  for (let count = 0; count < 4; count += 1) made.push(String((await done(bed, 'CreateAcl'))['AclId']));
  const join = async (...AclIds: readonly string[]): Promise<unknown> => {
    const answer = await send(bed, 'AssociateAclsWithListener', { ListenerId, AclIds, AclType: 'White' });
    bed.clock.now += 1000;
    return refusal(answer);
  };
  expect(await join('acl-nobody')).toEqual([404, 'ResourceNotFound.Acl']);
  // A call lists three at most (description of 2024); what several calls come to is a matter of the quota.
  expect(await join(...made)).toEqual([400, 'InvalidParameter']);
  expect(await join(...made.slice(0, 3))).toEqual([200, undefined]);
  expect(await join(made[0] ?? '')).toEqual([400, 'ResourceInUse.Acl']);
  expect(await join(made[3] ?? '')).toEqual([400, 'QuotaExceeded.AclsNum']);
});
