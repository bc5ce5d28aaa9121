import type { ClientEvidence } from '../client-evidence.ts';
import { redactor } from '../../protocol/redact.ts';
import { eachRequest, judged, textOf, type ClientCheck } from './judge.ts';
import { sentRequest } from './sent-request.ts';

const file = 'clients/judging/secrets.ts';

/** The secret is in no byte that is sent, and no header tells others the signature. */
export const secretsKept: ClientCheck = {
  id: 'secretsKept',
  file,
  words: () => 'the secret is in no byte that is sent, and no Referer tells the signature',
  judge: (_given, evidence) => {
    const blank = redactor(secretsOf(evidence));
    const strays = evidence.strays.some((text) => blank(text) !== text);
    if (strays) return judged([{ expected: 'no secret', actual: 'the secret, in bytes that are no request' }]);
    return eachRequest({ ...evidence, exchanges: [...evidence.exchanges, ...evidence.elsewhere] }, (request) => {
      const referer = request.headers.find(([name]) => name.toLowerCase() === 'referer')?.[1] ?? '';
      const { signature = '' } = sentRequest(request);
      return [
        ...(blank(request.raw) === request.raw
          ? []
          : [{ expected: 'no secret', actual: 'the secret in clear', at: 'request' }]),
        ...(/[?&](?:Signature|AccessKeyId)=/.test(referer) || (signature !== '' && referer.includes(signature))
          ? [{ expected: 'no Referer with credentials', actual: referer, at: 'Referer' }]
          : []),
      ];
    });
  },
};

/** Neither the secret nor a signature is in what an error shows. */
export const secretsHidden: ClientCheck = {
  id: 'secretsHidden',
  file,
  words: () => 'neither the secret nor the signature stands in an error',
  judge: (_given, evidence) => {
    const blank = redactor(secretsOf(evidence));
    const signatures = evidence.exchanges.flatMap(({ request }) => {
      const { signature } = sentRequest(request);
      return signature === undefined || signature === '' ? [] : [signature, encodeURIComponent(signature)];
    });
    return judged(
      evidence.steps.flatMap(({ outcome }) => {
        if (outcome.type !== 'answered' || !('error' in outcome.said)) return [];
        const parts = [
          ['message', outcome.said.error.message],
          ['fields', outcome.said.error.fields],
        ] as const;
        return parts.flatMap(([at, value]) => {
          const text = textOf(value ?? '');
          if (blank(text) !== text) return [{ expected: 'no secret', actual: 'the secret in clear', at }];
          return signatures.some((signature) => text.includes(signature))
            ? [{ expected: 'no signature', actual: `the signature stands in its ${at}`, at }]
            : [];
        });
      }),
    );
  },
};

function secretsOf({ steps }: ClientEvidence): readonly string[] {
  return [...new Set(steps.map(({ step }) => step.credentials.secret))];
}
