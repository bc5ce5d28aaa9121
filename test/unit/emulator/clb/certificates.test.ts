import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeCertificate } from '../../../../harness/provisioning/make-certificate.ts';
import { pair } from '../certificate-fixture.ts';
import { openTestBed, region } from '../emulator-client.ts';

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

const unusable: Record<string, Readonly<Record<string, string>>> = {
  'another key': { PrivateKey: keyPem({}) },
  'an encrypted key': { PrivateKey: keyPem({ cipher: 'aes-256-cbc', passphrase: 'secret' }) },
  'no key': { PrivateKey: 'no PEM' },
  'no certificate': { ServerCertificate: 'no PEM' },
};

test.each([
  ['another key', '2018', 'InvalidParameter'],
  ['another key', '2019', 'CertificateNotMatchPrivateKey'],
  ['another key', '2024', 'InvalidParameter'],
  ['an encrypted key', '2024', 'PrivateKeyEncryption'],
  ['no key', '2019', 'KeyFormatError'],
  ['no key', '2024', 'InvalidParameter'],
  ['no certificate', '2019', 'InvalidParameter'],
  ['no certificate', '2024', 'CertificateFormatInvalid'],
])('an upload with %s is refused in %s with %s', async (flaw, edition, code) => {
  await using bed = await openTestBed({ edition });
  const parameters = { ...region, ...pair, ...name, ...unusable[flaw] };
  const { status, body } = await bed.call(upload, parameters, { method: 'POST' });
  expect([status, body['Code']]).toEqual([400, code]);
});

test.each([
  ['2018', 200, undefined],
  ['2019', 400, 'InvalidParameter'],
  ['2024', 400, 'OperationDenied.IllegalKeyLength'],
])('a key of 512 bits is answered in %s with %i', async (edition, expected, code) => {
  await using bed = await openTestBed({ edition });
  const { shortCertificate, flawedKeys } = await makeCertificate(new Date());
  const short = { ServerCertificate: shortCertificate, PrivateKey: flawedKeys.short };
  const { status, body } = await bed.call(upload, { ...region, ...name, ...short }, { method: 'POST' });
  expect([status, body['Code']]).toEqual([expected, code]);
});

function keyPem(protection: { readonly cipher?: string; readonly passphrase?: string }): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem', ...protection }).toString();
}
