import { createHash } from 'node:crypto';
import { signV1, stringToSignV1 } from '../../protocol/signature-v1.ts';
import { signV3, stringToSignV3, canonicalRequestV3 } from '../../protocol/signature-v3.ts';
import { parseQuery } from '../../protocol/query.ts';
import type { ClientEvidence, ClientFinding, RecordedRequest } from '../client-evidence.ts';
import { eachRequest, type ClientCheck } from './judge.ts';
import { sentRequest, type SentRequest } from './sent-request.ts';

/** The signature is the one that the secret gives to what arrived. */
export const authenticRequests: ClientCheck = {
  id: 'authentic',
  file: 'clients/judging/authentic-requests.ts',
  words: () => 'the signature is that of the bytes that were sent',
  judge: (_given, evidence) =>
    eachRequest(evidence, (request) => {
      const sent = sentRequest(request);
      const secret = secretOf(sent, evidence);
      if (secret === undefined) {
        const actual = sent.accessKeyId === undefined ? 'none' : `"${sent.accessKeyId}"`;
        return [{ expected: 'the AccessKeyId of the step', actual, at: 'AccessKeyId' }];
      }
      return sent.scheme === 'v1' ? judgeV1(request, sent, secret) : judgeV3(request, sent, secret);
    }),
};

function judgeV1({ method }: RecordedRequest, sent: SentRequest, secret: string): readonly ClientFinding[] {
  const text = stringToSignV1(method, sent.parameters);
  const right = signV1(text, secret);
  if (right === sent.signature) return [];
  return [{ expected: `the signature of ${text}`, actual: sent.signature ?? 'none', at: 'Signature' }];
}

function judgeV3(request: RecordedRequest, sent: SentRequest, secret: string): readonly ClientFinding[] {
  const { target, method, body } = request;
  const question = target.indexOf('?');
  const { parameters: query } = parseQuery(question === -1 ? '' : target.slice(question + 1));
  const bodyHash = createHash('sha256').update(body).digest('hex');
  const parts = { method, query, headers: sent.headers, signedHeaders: sent.signedHeaders, bodyHash };
  const right = signV3(stringToSignV3(parts), secret);
  if (right === sent.signature) return [];
  const text = JSON.stringify(canonicalRequestV3(parts));
  return [{ expected: `the signature of ${text}`, actual: sent.signature ?? 'none', at: 'Authorization' }];
}

/** The secret of the key that the request names, if a step gave it. */
function secretOf({ accessKeyId }: SentRequest, { steps }: ClientEvidence): string | undefined {
  return steps.find(({ step }) => step.credentials.id === accessKeyId)?.step.credentials.secret;
}
