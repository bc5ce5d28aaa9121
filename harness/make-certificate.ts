import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

/** Certificates in PEM and the key of the server's, made for one run and trusted by nobody. */
export interface TestCertificate {
  readonly certificate: string;
  readonly privateKey: string;
  /** The certificate of an authority; its key is forgotten at once. */
  readonly caCertificate: string;
}

const algorithm = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 2048,
};

/** Makes a self-signed server certificate with a PKCS #8 key and a CA certificate, valid from `now` for a week. */
export async function makeCertificate(now: Date): Promise<TestCertificate> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const authority = await webcrypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  const lines = key.match(/.{1,64}/g) ?? [];
  return {
    certificate: await selfSigned('CN=conformance.example', keys, now, []),
    privateKey: ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join('\n'),
    caCertificate: await selfSigned('CN=conformance authority', authority, now, [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
    ]),
  };
}

async function selfSigned(
  name: string,
  keys: x509.X509CertificateCreateSelfSignedParams['keys'],
  now: Date,
  extensions: x509.Extension[],
): Promise<string> {
  const made = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name,
    notBefore: now,
    notAfter: new Date(now.getTime() + 7 * 24 * 3600 * 1000),
    signingAlgorithm: algorithm,
    keys,
    extensions,
  });
  return `${made.toString('pem')}\n`;
}
