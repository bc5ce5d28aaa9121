import { decodeRequest } from '../../protocol/decode-request.ts';
import { readAuthorizationV3 } from '../../protocol/signature-v3.ts';
import type { SignatureScheme } from '../../specs/signature-scheme.ts';
import type { WireParameters } from '../../protocol/wire.ts';
import { wireOf, type RecordedRequest } from '../client-evidence.ts';

/** What checks read of a request, whichever signature version it has. */
export interface SentRequest {
  readonly scheme: SignatureScheme;
  readonly headers: Readonly<Record<string, string>>;
  readonly parameters: WireParameters;
  readonly duplicates: readonly string[];
  readonly inBody: ReadonlySet<string>;
  readonly accessKeyId: string | undefined;
  readonly signature: string | undefined;
  readonly nonce: string | undefined;
  readonly timestamp: string | undefined;
  readonly securityToken: string | undefined;
  readonly signedHeaders: readonly string[];
}

/** Reads a request; a parameter of the newer version's own counts as being of its header. */
export function sentRequest(request: RecordedRequest): SentRequest {
  const wire = wireOf(request);
  const { parameters, duplicates, inBody } = decodeRequest(wire);
  const authorization = readAuthorizationV3(wire.headers['authorization']);
  const read = { headers: wire.headers, parameters, duplicates, inBody };
  if (!authorization) {
    return {
      ...read,
      scheme: 'v1',
      accessKeyId: parameters['AccessKeyId'],
      signature: parameters['Signature'],
      nonce: parameters['SignatureNonce'],
      timestamp: parameters['Timestamp'],
      securityToken: parameters['SecurityToken'],
      signedHeaders: [],
    };
  }
  return {
    ...read,
    scheme: 'v3',
    accessKeyId: authorization.accessKeyId,
    signature: authorization.signature,
    nonce: wire.headers['x-acs-signature-nonce'],
    timestamp: wire.headers['x-acs-date'],
    securityToken: wire.headers['x-acs-security-token'],
    signedHeaders: authorization.signedHeaders,
  };
}
