import { createHash } from 'node:crypto';
import { spellPath } from '../words.ts';
import type { ClientFinding, TakenStep } from '../client-evidence.ts';
import { eachRequest, type ClientCheck } from './judge.ts';
import { sentRequest } from './sent-request.ts';

const file = 'clients/judging/body-and-framing.ts';

/** The hash that is sent is that of the body, in lower case. */
export const bodyHash: ClientCheck = {
  id: 'bodyHash',
  file,
  words: () => 'x-acs-content-sha256 is the SHA-256 of the body that was sent',
  judge: (_given, evidence) =>
    eachRequest(evidence, (request) => {
      const expected = createHash('sha256').update(request.body).digest('hex');
      const actual = sentRequest(request).headers['x-acs-content-sha256'] ?? 'none';
      return expected === actual ? [] : [{ expected, actual, at: 'x-acs-content-sha256' }];
    }),
};

/** Host is that of the endpoint, its port included, and the path is the root. */
export const goesToEndpoint: ClientCheck = {
  id: 'endpoint',
  file,
  words: () => 'requests go to the endpoint that was given: its host and port in Host, and the path /',
  judge: (_given, evidence) => {
    const { step } = evidence.steps[0] as TakenStep;
    const { host } = new URL(step.endpoint);
    return eachRequest(evidence, (request) => {
      const actual = sentRequest(request).headers['host'] ?? 'none';
      const [path = ''] = request.target.split('?');
      return [
        ...(actual.toLowerCase() === host ? [] : [{ expected: host, actual, at: 'Host' }]),
        ...(path === '/' ? [] : [{ expected: '/', actual: path, at: 'path' }]),
      ];
    });
  },
};

/** The request has the method that was asked for, and exactly one way to tell where its body ends. */
export const framed: ClientCheck = {
  id: 'framed',
  file,
  words: () => 'a GET has no body, and a body has either a length or chunks',
  judge: (_given, evidence) =>
    eachRequest(evidence, ({ method, headers, body, malformed }): readonly ClientFinding[] => {
      if (malformed !== undefined) return [{ expected: 'a request of HTTP/1.1', actual: malformed, at: 'request' }];
      const wanted = evidence.steps[0]?.step.method;
      if (typeof wanted === 'string' && method !== wanted) return [{ expected: wanted, actual: method, at: 'method' }];
      const has = (name: string): number => headers.filter(([one]) => one.toLowerCase() === name).length;
      if (method === 'GET' && body.length > 0) {
        return [{ expected: 'no body', actual: `a body of ${body.length} bytes`, at: 'body' }];
      }
      if (has('transfer-encoding') > 0 && has('content-length') > 0) {
        return [{ expected: 'a length or chunks', actual: 'both Content-Length and Transfer-Encoding', at: 'headers' }];
      }
      return has('content-length') > 1
        ? [{ expected: 'one Content-Length', actual: `${has('content-length')} of them`, at: 'Content-Length' }]
        : [];
    }),
};

/** Parameters are in the body, where a document wants them there. */
export const inBody: ClientCheck = {
  id: 'inBody',
  file,
  words: (given) => `${(given as string[]).join(', ')} is in the body`,
  judge: (given, evidence) =>
    eachRequest(evidence, (request) => {
      const { parameters, inBody: there } = sentRequest(request);
      return (given as readonly string[]).flatMap((path) => {
        const name = spellPath(path, evidence.words);
        const sent = Object.keys(parameters).filter((one) => one === name || one.startsWith(`${name}.`));
        const wrong = sent.find((one) => !there.has(one));
        if (sent.length > 0 && wrong === undefined) return [];
        return [
          { expected: `${name} in the body`, actual: wrong === undefined ? 'not sent' : 'in the query', at: name },
        ];
      });
    }),
};
