import { expect, test } from 'vitest';
import { pair } from '../certificate-fixture.ts';
import { createLoadBalancer, openTestBed, region, type TestBed } from '../emulator-client.ts';

const contents = { CACertificate: pair.ServerCertificate };

async function upload(bed: TestBed, name = 'clients'): Promise<string> {
  const parameters = { ...region, ...contents, CACertificateName: name };
  const { body } = await bed.call('UploadCACertificate', parameters, { method: 'POST' });
  return String(body['CACertificateId']);
}

async function createHttpsListener(bed: TestBed, CACertificateId: string): Promise<number> {
  const owner = await createLoadBalancer(bed);
  const named = { ...pair, ServerCertificateName: 'www' };
  const server = await bed.call('UploadServerCertificate', { ...region, ...named }, { method: 'POST' });
  const { status } = await bed.call('CreateLoadBalancerHTTPSListener', {
    ...region,
    LoadBalancerId: owner,
    ListenerPort: '443',
    BackendServerPort: '80',
    Bandwidth: '-1',
    StickySession: 'off',
    HealthCheck: 'off',
    ServerCertificateId: String(server.body['ServerCertificateId']),
    CACertificateId,
  });
  return status;
}

test('a CA certificate is listed by name and fingerprint, never with its contents', async () => {
  await using bed = await openTestBed();
  const id = await upload(bed);
  await upload(bed, 'others');
  const { body, text } = await bed.call('DescribeCACertificates', { ...region, CACertificateId: id });
  expect(body).toMatchObject({
    CACertificates: { CACertificate: [{ CACertificateId: id, CACertificateName: 'clients', RegionId: 'cn-hangzhou' }] },
  });
  expect(text).not.toContain('BEGIN');
});

test('a CA certificate gets another name', async () => {
  await using bed = await openTestBed();
  const id = await upload(bed);
  await bed.call('SetCACertificateName', { ...region, CACertificateId: id, CACertificateName: 'partners' });
  const { body } = await bed.call('DescribeCACertificates', region);
  expect(body).toMatchObject({ CACertificates: { CACertificate: [{ CACertificateName: 'partners' }] } });
});

test('a CA certificate that an HTTPS listener names cannot be deleted', async () => {
  await using bed = await openTestBed();
  const id = await upload(bed);
  expect(await createHttpsListener(bed, id)).toBe(200);
  const { status, body } = await bed.call('DeleteCACertificate', { ...region, CACertificateId: id });
  expect([status, body['Code']]).toEqual([400, 'CertificateAndPrivateKeyIsRefered']);
});

test('a CA certificate that nobody uploaded is unknown to every action', async () => {
  await using bed = await openTestBed();
  expect(await createHttpsListener(bed, 'no-such-certificate')).toBe(400);
  const deletion = await bed.call('DeleteCACertificate', { ...region, CACertificateId: 'no-such-certificate' });
  expect(deletion.body['Code']).toBe('CACertificateId.NotFound');
});
