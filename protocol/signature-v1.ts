import { createHmac, timingSafeEqual } from 'node:crypto';
import { percentEncode, type Encode } from './percent-encode.ts';
import { encodeQuery } from './query.ts';
import type { WireParameters } from './wire.ts';

/** The sorted and encoded query that is signed: every parameter but the signature itself. */
export function canonicalQueryV1(parameters: WireParameters, encode: Encode = percentEncode): string {
  const { Signature: _signature, ...signed } = parameters;
  return encodeQuery(signed, encode);
}

/** The string to sign of signature version 1.0 (developer guide 2018, API signature; its worked example is wrong). */
export function stringToSignV1(method: string, parameters: WireParameters, encode: Encode = percentEncode): string {
  return `${method}&${percentEncode('/')}&${percentEncode(canonicalQueryV1(parameters, encode))}`;
}

/** HMAC-SHA1 in Base64, keyed with the secret followed by an ampersand. */
export function signV1(stringToSign: string, secret: string): string {
  return createHmac('sha1', `${secret}&`).update(stringToSign).digest('base64');
}

/** Whether the parameters carry the signature that the secret gives them; compared in constant time. */
export function verifySignatureV1(request: {
  readonly method: string;
  readonly parameters: WireParameters;
  readonly secret: string;
}): boolean {
  const expected = Buffer.from(signV1(stringToSignV1(request.method, request.parameters), request.secret));
  const given = Buffer.from(request.parameters['Signature'] ?? '');
  return expected.length === given.length && timingSafeEqual(expected, given);
}
