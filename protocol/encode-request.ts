import { encodeQuery } from './query.ts';
import { signV1, stringToSignV1 } from './signature-v1.ts';
import type { Credentials, WireFormat, WireMethod, WireParameters, WireRequest } from './wire.ts';

/** Everything a signed request is made of. */
export interface RequestInput {
  readonly action: string;
  readonly version: string;
  readonly parameters: WireParameters;
  readonly credentials: Credentials;
  readonly format: WireFormat;
  readonly method: WireMethod;
  /** ISO 8601 in UTC, without fractions. */
  readonly timestamp: string;
  readonly nonce: string;
  readonly host: string;
  /** Parameters left out before signing; `Signature` is left out after. */
  readonly omit?: readonly string[];
  /** Parameters replaced or added before signing. */
  readonly override?: WireParameters;
  /** Takes the place of the computed signature. */
  readonly signature?: string;
}

/** Encodes and signs a call with signature version 1.0: as a query for GET, as a form body for POST. */
export function encodeRequest(input: RequestInput): WireRequest {
  const { method, omit = [], host } = input;
  const unsigned = withoutNames({ ...input.parameters, ...commonParameters(input), ...input.override }, omit);
  const signature = input.signature ?? signV1(stringToSignV1(method, unsigned), input.credentials.accessKeySecret);
  const signed = omit.includes('Signature') ? unsigned : { ...unsigned, Signature: signature };
  const query = encodeQuery(signed);
  if (method === 'GET') return { method, target: `/?${query}`, headers: { host }, body: '' };
  return { method, target: '/', headers: { host, 'content-type': 'application/x-www-form-urlencoded' }, body: query };
}

/** A point in time as the gateway wants it: `YYYY-MM-DDThh:mm:ssZ`. */
export function formatTimestamp(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}

function commonParameters({ action, version, credentials, format, timestamp, nonce }: RequestInput): WireParameters {
  const { accessKeyId, securityToken } = credentials;
  return {
    Action: action,
    Version: version,
    Format: format.toUpperCase(),
    AccessKeyId: accessKeyId,
    SignatureMethod: 'HMAC-SHA1',
    SignatureVersion: '1.0',
    SignatureNonce: nonce,
    Timestamp: timestamp,
    ...(securityToken === undefined ? {} : { SecurityToken: securityToken }),
  };
}

function withoutNames(parameters: WireParameters, names: readonly string[]): WireParameters {
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => !names.includes(name)));
}
