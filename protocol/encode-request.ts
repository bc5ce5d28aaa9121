import { encodeRequestV3 } from './encode-request-v3.ts';
import { encodeQuery } from './query.ts';
import { signV1, stringToSignV1 } from './signature-v1.ts';
import type { Credentials, SignatureScheme, WireFormat, WireMethod, WireParameters, WireRequest } from './wire.ts';

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
  /** Version 1.0 by default. */
  readonly scheme?: SignatureScheme;
  /** Where the parameters of a POST go: into a form body by default, as vendors' clients do into the query too. */
  readonly place?: 'form' | 'query';
  /** Send the body in chunks. */
  readonly chunked?: boolean;
  /** Parameters left out before signing; `Signature` is left out after. */
  readonly omit?: readonly string[];
  /** Parameters replaced or added before signing. */
  readonly override?: WireParameters;
  /** Takes the place of the computed signature. */
  readonly forgedSignature?: string;
}

/** Encodes and signs a call: as a query for GET, as a form body for POST unless its parameters shall be in the query. */
export function encodeRequest(input: RequestInput): WireRequest {
  const request = input.scheme === 'v3' ? encodeRequestV3(input) : encodeRequestV1(input);
  return input.chunked === true ? { ...request, chunked: true } : request;
}

function encodeRequestV1(input: RequestInput): WireRequest {
  const { method, omit = [], host } = input;
  const unsigned = withoutNames({ ...input.parameters, ...commonParameters(input), ...input.override }, omit);
  const signature =
    input.forgedSignature ?? signV1(stringToSignV1(method, unsigned), input.credentials.accessKeySecret);
  const signed = omit.includes('Signature') ? unsigned : { ...unsigned, Signature: signature };
  const query = encodeQuery(signed);
  if (method !== 'POST' || input.place === 'query')
    return { method, target: `/?${query}`, headers: { host }, body: '' };
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
