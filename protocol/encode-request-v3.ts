import type { RequestInput } from './request-input.ts';
import { encoderOf } from './percent-encode.ts';
import { placed, targetWith } from './placed.ts';
import { hashV3, signV3, stringToSignV3, writeAuthorizationV3 } from './signature-v3.ts';
import type { WireParameters, WireRequest } from './wire.ts';

/** The headers that carry what version 1.0 carries as parameters. */
const headerOf: Readonly<Record<string, string>> = {
  Action: 'x-acs-action',
  Version: 'x-acs-version',
  Timestamp: 'x-acs-date',
  SignatureNonce: 'x-acs-signature-nonce',
  SecurityToken: 'x-acs-security-token',
};

/** The parameters of version 1.0 that the `Authorization` header carries. */
const inAuthorization = new Set(['AccessKeyId', 'Signature']);

/**
 * Encodes and signs a call with ACS3-HMAC-SHA256: the gateway's parameters go into headers, the call's own into the
 * query or a form body. `omit` and `override` take the names of version 1.0, and names of headers.
 */
export function encodeRequestV3(input: RequestInput): WireRequest {
  const { method, omit = [], override = {}, credentials } = input;
  const { inQuery, query, body } = placed(ownParameters(input), input);
  const headers = headersOf(input, body);
  const signedHeaders = Object.keys(headers).filter(
    (name) => name === 'host' || name === 'content-type' || name.startsWith('x-acs-'),
  );
  const bodyHash = headers['x-acs-content-sha256'] ?? '';
  const parts = { method, query: inQuery, headers, signedHeaders, bodyHash };
  const signature =
    input.forgedSignature ?? signV3(stringToSignV3(parts, encoderOf(input)), credentials.accessKeySecret);
  const authorization = writeAuthorizationV3({
    accessKeyId: omit.includes('AccessKeyId') ? '' : (override['AccessKeyId'] ?? credentials.accessKeyId),
    signedHeaders,
    signature,
  });
  const accept = input.format === 'json' ? 'application/json' : 'application/xml';
  const signed = omit.includes('Signature') ? {} : { authorization };
  return { method, target: targetWith(query), headers: { ...headers, accept, ...signed }, body };
}

function ownParameters({ parameters, omit = [], override = {} }: RequestInput): WireParameters {
  const added = Object.entries(override).filter(([name]) => !isGatewayName(name));
  const all = { ...parameters, ...Object.fromEntries(added) };
  return Object.fromEntries(Object.entries(all).filter(([name]) => !omit.includes(name)));
}

function headersOf(input: RequestInput, body: string): Record<string, string> {
  const { action, version, credentials, timestamp, nonce, host, omit = [], override = {} } = input;
  const token = credentials.securityToken;
  const carried = { Action: action, Version: version, Timestamp: timestamp, SignatureNonce: nonce };
  const given = { ...carried, ...(token === undefined ? {} : { SecurityToken: token }), ...override };
  const headers = Object.entries(given).flatMap(([name, value]): [string, string][] => {
    const header = headerOf[name] ?? (name.startsWith('x-acs-') ? name : undefined);
    return header === undefined || omit.includes(name) ? [] : [[header, value]];
  });
  return {
    host,
    ...(body === '' ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
    'x-acs-content-sha256': hashV3(body),
    ...Object.fromEntries(headers),
  };
}

function isGatewayName(name: string): boolean {
  return name in headerOf || inAuthorization.has(name) || name.startsWith('x-acs-');
}
