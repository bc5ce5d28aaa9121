import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { pair } from './certificate-fixture.ts';
import { openTestBed, region } from './emulator-client.ts';

const name = { ServerCertificateName: 'www' };
const upload = 'UploadServerCertificate';

test('an uploaded certificate is described by name and fingerprint, never by its key', async () => {
  await using bed = await openTestBed();
  const { status, body, text } = await bed.call(upload, { ...region, ...pair, ...name }, { method: 'POST' });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    ServerCertificateName: 'www',
    RegionId: 'cn-hangzhou',
    CommonName: 'www.example.com',
    SubjectAlternativeNames: { SubjectAlternativeName: ['www.example.com'] },
    ExpireTime: '2036-11-18T04:07:37Z',
  });
  expect(body['Fingerprint']).toMatch(/^[0-9a-f]{2}(:[0-9a-f]{2}){19}$/);
  expect(text).not.toContain('BEGIN');
});

test('a certificate is deleted once', async () => {
  await using bed = await openTestBed();
  const { body } = await bed.call(upload, { ...region, ...pair, ...name }, { method: 'POST' });
  const parameters = { ...region, ServerCertificateId: String(body['ServerCertificateId']) };
  const credentials = { accessKeyId: 'otherid', accessKeySecret: 'othersecret' };
  expect((await bed.call('DeleteServerCertificate', parameters, { credentials })).status).toBe(400);
  expect((await bed.call('DeleteServerCertificate', parameters)).status).toBe(200);
  const again = await bed.call('DeleteServerCertificate', parameters);
  expect([again.status, again.body['Code']]).toEqual([400, 'ServerCertificateId.NotFound']);
});

test('a key of another certificate is refused', async () => {
  await using bed = await openTestBed();
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const PrivateKey = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const { status, body } = await bed.call(upload, { ...region, ...pair, ...name, PrivateKey }, { method: 'POST' });
  expect([status, body['Code']]).toEqual([400, 'InvalidParameter']);
});

test.each([
  [{ ServerCertificate: 'no PEM' }, 'CertificateFormatInvalid'],
  [{ PrivateKey: 'no PEM' }, 'InvalidParameter'],
])('an upload with %o is refused', async (broken, code) => {
  await using bed = await openTestBed();
  const { status, body } = await bed.call(upload, { ...region, ...pair, ...name, ...broken }, { method: 'POST' });
  expect([status, body['Code']]).toEqual([400, code]);
});
