import { decodeRequest } from '../../protocol/decode-request.ts';
import { parseQuery } from '../../protocol/query.ts';
import { algorithmV3, hashV3, readAuthorizationV3 } from '../../protocol/signature-v3.ts';
import type { WireFormat, WireParameters, WireRequest } from '../../protocol/wire.ts';
import type { Attempt } from './attempt.ts';

/**
 * Reads a request as the gateway sees it. One that names its action in a header, and not among its parameters, speaks
 * signature version 3; clients of version 1.0 send that header too.
 */
export function readAttempt(request: WireRequest): Attempt {
  const { parameters, inBody } = decodeRequest(request);
  const { authorization, 'x-acs-action': action } = request.headers;
  const inHeaders = action !== undefined || readAuthorizationV3(authorization) !== undefined;
  if (inHeaders && parameters['Action'] === undefined && parameters['Signature'] === undefined) {
    return readAttemptV3(request, parameters, inBody);
  }
  const { method, headers } = request;
  const named = parameters['Action'] || undefined;
  return { method, headers, scheme: 'v1', action: named, parameters, inBody, format: formatV1(parameters) };
}

/** XML unless JSON is asked for: the guide of 2018 and recorded gateways agree on that. */
function formatV1(parameters: WireParameters): WireFormat {
  return parameters['Format']?.toLowerCase() === 'json' ? 'json' : 'xml';
}

function readAttemptV3(
  { method, target, headers, body }: WireRequest,
  parameters: WireParameters,
  inBody: Attempt['inBody'],
): Attempt {
  const authorization = readAuthorizationV3(headers['authorization']);
  const claimedHash = headers['x-acs-content-sha256'];
  const question = target.indexOf('?');
  const { parameters: query } = parseQuery(question === -1 ? '' : target.slice(question + 1));
  const carried = {
    Action: headers['x-acs-action'],
    Version: headers['x-acs-version'],
    Timestamp: headers['x-acs-date'],
    SignatureNonce: headers['x-acs-signature-nonce'],
    SecurityToken: headers['x-acs-security-token'],
    SignatureMethod: algorithmV3,
    AccessKeyId: authorization?.accessKeyId,
    Signature: authorization?.signature,
  };
  const present = Object.entries(carried).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    method,
    headers,
    scheme: 'v3',
    action: carried.Action || undefined,
    parameters: { ...parameters, ...Object.fromEntries(present) },
    inBody,
    format: formatV3(parameters, headers['accept']),
    signed: { method, query, headers, signedHeaders: authorization?.signedHeaders ?? [], bodyHash: hashV3(body) },
    ...(claimedHash === undefined ? {} : { claimedHash }),
  };
}

/** Version 3 has no parameter for the format; the clients that speak it ask by `Accept`, and read JSON. */
function formatV3(parameters: WireParameters, accept = ''): WireFormat {
  const asked = parameters['Format']?.toLowerCase();
  if (asked !== undefined) return asked === 'xml' ? 'xml' : 'json';
  return /\bxml\b/.test(accept) && !/\bjson\b/.test(accept) ? 'xml' : 'json';
}
