import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { percentEncode, type Encode } from './percent-encode.ts';
import { encodeQuery } from './query.ts';
import type { WireParameters } from './wire.ts';

/** Name of the scheme, as it stands in the `Authorization` header and in the string to sign. */
export const algorithmV3 = 'ACS3-HMAC-SHA256';

/** What signature version 3 covers; header names are in lower case. */
export interface SignedPartsV3 {
  readonly method: string;
  readonly query: WireParameters;
  readonly headers: Readonly<Record<string, string>>;
  readonly signedHeaders: readonly string[];
  /** SHA-256 of the body, in hexadecimal digits. */
  readonly bodyHash: string;
}

/** The fields of an `Authorization` header. */
export interface AuthorizationV3 {
  readonly accessKeyId: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
export function hashV3(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The canonical request: method, path, sorted query, signed headers with their values, and the hash of the body. */
export function canonicalRequestV3(parts: SignedPartsV3, encode: Encode = percentEncode): string {
  const { method, query, headers, signedHeaders, bodyHash } = parts;
  const names = signedHeaders.toSorted();
  const lines = names.map((name) => `${name}:${(headers[name] ?? '').trim()}\n`).join('');
  return [method, '/', encodeQuery(query, encode), lines, names.join(';'), bodyHash].join('\n');
}

/** The string to sign of signature version 3. */
export function stringToSignV3(parts: SignedPartsV3, encode: Encode = percentEncode): string {
  return `${algorithmV3}\n${hashV3(canonicalRequestV3(parts, encode))}`;
}

/** HMAC-SHA256 in hexadecimal digits, keyed with the bare secret. */
export function signV3(stringToSign: string, secret: string): string {
  return createHmac('sha256', secret).update(stringToSign).digest('hex');
}

/** Whether the signature is the one that the secret gives these parts; compared in constant time. */
export function verifySignatureV3(parts: SignedPartsV3, signature: string, secret: string): boolean {
  const expected = Buffer.from(signV3(stringToSignV3(parts), secret));
  const given = Buffer.from(signature);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

/** Writes an `Authorization` header. */
export function writeAuthorizationV3({ accessKeyId, signedHeaders, signature }: AuthorizationV3): string {
  const names = signedHeaders.toSorted().join(';');
  return `${algorithmV3} Credential=${accessKeyId},SignedHeaders=${names},Signature=${signature}`;
}

/** Reads an `Authorization` header; what it lacks is empty. Undefined when it belongs to another scheme. */
export function readAuthorizationV3(header: string | undefined): AuthorizationV3 | undefined {
  const [scheme, ...rest] = (header ?? '').trim().split(/\s+/);
  if (scheme !== algorithmV3) return undefined;
  const fields = new Map(
    rest
      .join('')
      .split(',')
      .map((field): [string, string] => {
        const equals = field.indexOf('=');
        return [field.slice(0, equals), field.slice(equals + 1)];
      }),
  );
  return {
    accessKeyId: fields.get('Credential') ?? '',
    signedHeaders: (fields.get('SignedHeaders') ?? '').split(';').filter((name) => name !== ''),
    signature: fields.get('Signature') ?? '',
  };
}
