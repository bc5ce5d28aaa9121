import { decodeRequest } from '../protocol/decode-request.ts';
import type { WireParameters, WireRequest } from '../protocol/wire.ts';

/** What a request of a run asks for, without what signs it. */
export interface ReplayedCall {
  readonly action: string;
  readonly method: 'GET' | 'POST';
  readonly format: 'json' | 'xml';
  readonly parameters: WireParameters;
}

const signing = new Set(
  'Action Version Format AccessKeyId SignatureMethod SignatureVersion SignatureNonce Timestamp Signature SecurityToken'.split(
    ' ',
  ),
);

/** The call that a recorded request makes, to be signed and sent once more. */
export function replayedCall(request: WireRequest): ReplayedCall {
  const { parameters } = decodeRequest(request);
  const own = Object.entries(parameters).filter(([name]) => !signing.has(name));
  return {
    action: parameters['Action'] ?? request.headers['x-acs-action'] ?? '',
    method: request.method === 'POST' ? 'POST' : 'GET',
    format: parameters['Format']?.toLowerCase() === 'xml' ? 'xml' : 'json',
    parameters: Object.fromEntries(own),
  };
}
