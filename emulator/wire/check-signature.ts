import { stringToSignV1, verifySignatureV1 } from '../../protocol/signature-v1.ts';
import { stringToSignV3, verifySignatureV3 } from '../../protocol/signature-v3.ts';
import { gatewayProblem, type Attempt } from './attempt.ts';
import type { RefusalAnswer } from '../core/refusal.ts';

/** Recomputes the signature from what was received, and refuses a request that carries another one. */
export function checkSignature(attempt: Attempt, secret: string): RefusalAnswer | undefined {
  return attempt.scheme === 'v1' ? checkSignatureV1(attempt, secret) : checkSignatureV3(attempt, secret);
}

function checkSignatureV1({ method, parameters }: Attempt, secret: string): RefusalAnswer | undefined {
  if (verifySignatureV1({ method, parameters, secret })) return undefined;
  return mismatch(stringToSignV1(method, parameters));
}

/** Version 3 covers the hash of the body, which must be that of the body received, and every header of the gateway. */
function checkSignatureV3({ parameters, signed, claimedHash }: Attempt, secret: string): RefusalAnswer | undefined {
  if (!signed) return undefined;
  const unsigned = Object.keys(signed.headers).find(
    (name) => mustBeSigned(name) && !signed.signedHeaders.includes(name),
  );
  if (unsigned !== undefined) {
    return gatewayProblem(400, 'IncompleteSignature', 'The request signature does not conform to Aliyun standards.');
  }
  const intact = claimedHash === undefined || claimedHash === signed.bodyHash;
  if (intact && verifySignatureV3(signed, parameters['Signature'] ?? '', secret)) return undefined;
  return mismatch(stringToSignV3(signed));
}

function mustBeSigned(header: string): boolean {
  return header === 'host' || header.startsWith('x-acs-');
}

function mismatch(stringToSign: string): RefusalAnswer {
  const message = `Specified signature is not matched with our calculation. server string to sign is:${stringToSign}`;
  return gatewayProblem(400, 'SignatureDoesNotMatch', message);
}
