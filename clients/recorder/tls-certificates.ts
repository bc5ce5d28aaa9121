import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as x509 from '@peculiar/x509';
import type { TlsKind } from '../client-suite.ts';
import type { RecorderTls } from './open-recorder.ts';

/** What recorders show, and the file of the authority behind most of it. */
export interface Certificates {
  readonly authorityFile: string;
  readonly shown: Readonly<Record<Exclude<TlsKind, 'plain'>, RecorderTls>>;
}

/** Certificates that are made when the first case asks for them. */
export interface CertificateStore {
  readonly get: () => Promise<Certificates>;
  /** Removes what was written. */
  readonly close: () => void;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const day = 24 * 3600 * 1000;

type Keys = webcrypto.CryptoKeyPair;

/** Opens a store; `now` is when certificates begin to be valid, but for the one that is over by then. */
export function openCertificates(now: () => number): CertificateStore {
  let made: Promise<Certificates> | undefined;
  const folders: string[] = [];
  return {
    get: () => {
      made ??= make(now(), (pem) => {
        const folder = mkdtempSync(join(tmpdir(), 'slb-conformance-ca-'));
        folders.push(folder);
        const file = join(folder, 'authority.pem');
        writeFileSync(file, pem);
        return file;
      });
      return made;
    },
    close: () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function make(now: number, write: (pem: string) => string): Promise<Certificates> {
  const [authority, server]: readonly [Keys, Keys] = [await newKeys(), await newKeys()];
  const ca = await issue({
    name: 'CN=conformance authority',
    now,
    keys: authority,
    signer: authority,
    authority: true,
  });
  const key = await keyPem(server);
  const of = async (more: Partial<Wanted>, signer: Keys = authority): Promise<RecorderTls> => {
    const issuer = signer === authority ? 'CN=conformance authority' : 'CN=127.0.0.1';
    return {
      key,
      cert: await issue({ name: 'CN=127.0.0.1', issuer, now, keys: server, signer, address: '127.0.0.1', ...more }),
    };
  };
  const trusted = await of({});
  return {
    authorityFile: write(ca),
    shown: {
      trusted,
      'self-signed': await of({}, server),
      'wrong-name': await of({ name: 'CN=other.example', address: '192.0.2.1' }),
      expired: await of({ now: now - 30 * day }),
      old: { ...trusted, maxVersion: 'TLSv1' },
    },
  };
}

async function newKeys(): Promise<Keys> {
  return await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

interface Wanted {
  readonly name: string;
  readonly issuer?: string;
  readonly now: number;
  readonly keys: Keys;
  readonly signer: Keys;
  readonly authority?: boolean;
  readonly address?: string;
}

/** A certificate of a week in PEM. */
async function issue({ name, issuer = name, now, keys, signer, authority = false, address }: Wanted): Promise<string> {
  const usages = authority ? x509.KeyUsageFlags.keyCertSign : x509.KeyUsageFlags.digitalSignature;
  const made = await x509.X509CertificateGenerator.create({
    serialNumber: String(Math.floor(now / 1000)),
    subject: name,
    issuer,
    notBefore: new Date(now - day),
    notAfter: new Date(now + 7 * day),
    signingAlgorithm: algorithm,
    publicKey: keys.publicKey,
    signingKey: signer.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(authority, undefined, true),
      new x509.KeyUsagesExtension(usages, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(signer.publicKey),
      ...(address === undefined ? [] : [new x509.SubjectAlternativeNameExtension([{ type: 'ip', value: address }])]),
    ],
  });
  return `${made.toString('pem')}\n`;
}

async function keyPem({ privateKey }: Keys): Promise<string> {
  const body = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', privateKey)).toString('base64');
  return ['-----BEGIN PRIVATE KEY-----', ...(body.match(/.{1,64}/g) ?? []), '-----END PRIVATE KEY-----', ''].join('\n');
}
