import { encodeRequestV3 } from './encode-request-v3.ts';
import { encoderOf } from './percent-encode.ts';
import { placed, targetWith } from './placed.ts';
import { signV1, stringToSignV1 } from './signature-v1.ts';
import type { WireParameters, WireRequest } from './wire.ts';
import type { RequestInput } from './request-input.ts';

/** Encodes and signs a call: as a query for GET, as a form body for POST unless its parameters shall be in the query. */
export function encodeRequest(input: RequestInput): WireRequest {
  const request = input.scheme === 'v3' ? encodeRequestV3(input) : encodeRequestV1(input);
  return input.chunked === true ? { ...request, chunked: true } : request;
}

function encodeRequestV1(input: RequestInput): WireRequest {
  const { method, omit = [], host } = input;
  const unsigned = withoutNames({ ...input.parameters, ...commonParameters(input), ...input.override }, omit);
  const stringToSign = stringToSignV1(method, unsigned, encoderOf(input));
  const signature = input.forgedSignature ?? signV1(stringToSign, input.credentials.accessKeySecret);
  const signed = omit.includes('Signature') ? unsigned : { ...unsigned, Signature: signature };
  const { query, body } = placed(signed, input);
  const type = body === '' ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
  return { method, target: targetWith(query), headers: { host, ...type }, body };
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
