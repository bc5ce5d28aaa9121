import 'reflect-metadata';
import { createPrivateKey, randomUUID, webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import type { KeyFlaw } from '../../cases/call.ts';

/** Certificates in PEM and the key of the server's, made for one run and trusted by nobody. */
export interface TestCertificate {
  readonly certificate: string;
  readonly privateKey: string;
  /** The certificate of an authority. */
  readonly caCertificate: string;
  /** Keys that no service may take. */
  readonly flawedKeys: Readonly<Record<KeyFlaw, string>>;
  /** The certificate of the short one. */
  readonly shortCertificate: string;
}

/** No document of the service allows a key as short as this. */
const shortBits = 512;

const algorithm = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 2048,
};

/** Makes a self-signed server certificate with a PKCS #8 key and a CA certificate, valid from `now` for a week. */
export async function makeCertificate(now: Date): Promise<TestCertificate> {
  const [keys, authority, short] = await Promise.all([
    webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']),
    webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']),
    webcrypto.subtle.generateKey({ ...algorithm, modulusLength: shortBits }, true, ['sign', 'verify']),
  ]);
  const privateKey = await writeKey(keys.privateKey);
  return {
    certificate: await selfSigned('CN=conformance.example', keys, now, []),
    privateKey,
    caCertificate: await selfSigned('CN=conformance authority', authority, now, [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
    ]),
    flawedKeys: {
      other: await writeKey(authority.privateKey),
      encrypted: encrypt(privateKey),
      short: await writeKey(short.privateKey),
    },
    shortCertificate: await selfSigned('CN=conformance.example', short, now, []),
  };
}

async function writeKey(key: webcrypto.CryptoKey): Promise<string> {
  const body = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', key)).toString('base64');
  const lines = body.match(/.{1,64}/g) ?? [];
  return ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join('\n');
}

/** The same key under a passphrase that nobody knows. */
function encrypt(privateKey: string): string {
  const passphrase = randomUUID();
  return createPrivateKey(privateKey)
    .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase })
    .toString();
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
