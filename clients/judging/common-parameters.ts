import type { ClientFinding, TakenStep } from '../client-evidence.ts';
import { algorithmV3 } from '../../protocol/signature-v3.ts';
import { eachRequest, judged, type ClientCheck } from './judge.ts';
import { sentRequest, type SentRequest } from './sent-request.ts';

/** What every request carries besides its own parameters. */
export const commonParameters: ClientCheck = {
  id: 'common',
  file: 'clients/judging/common-parameters.ts',
  words: () => 'every request carries the common parameters of its signature version',
  judge: (_given, evidence) => {
    const { step } = evidence.steps[0] as TakenStep;
    return eachRequest(evidence, (request) => {
      const sent = sentRequest(request);
      const wanted = sent.scheme === 'v1' ? inParameters(step) : inHeaders(step);
      const carried = sent.scheme === 'v1' ? sent.parameters : sent.headers;
      return wanted.flatMap(([name, value]): ClientFinding[] => {
        const found = carried[name] ?? '';
        if (value === undefined ? found !== '' : found === value) return [];
        return [{ expected: value ?? 'a value', actual: found === '' ? 'none' : found, at: name }];
      });
    });
  },
};

type Wanted = readonly (readonly [name: string, value: string | undefined])[];

function inParameters({ action, version, credentials }: TakenStep['step']): Wanted {
  return [
    ['Action', action],
    ['Version', version],
    ['AccessKeyId', credentials.id],
    ['SignatureMethod', 'HMAC-SHA1'],
    ['SignatureVersion', '1.0'],
    ['SignatureNonce', undefined],
    ['Timestamp', undefined],
    ['Signature', undefined],
  ];
}

function inHeaders({ action, version }: TakenStep['step']): Wanted {
  return [
    ['x-acs-action', action],
    ['x-acs-version', version],
    ['x-acs-date', undefined],
    ['x-acs-signature-nonce', undefined],
    ['x-acs-content-sha256', undefined],
    ['authorization', undefined],
  ];
}

/** The request says that it wants the format of its step. */
export const asksFormat: ClientCheck = {
  id: 'asksFormat',
  file: 'clients/judging/common-parameters.ts',
  words: () => 'the request asks for the format that the client reads',
  judge: (_given, evidence) => {
    const { step } = evidence.steps[0] as TakenStep;
    return eachRequest(evidence, (request) => {
      const { scheme, parameters, headers } = sentRequest(request);
      const asked = parameters['Format'] ?? (scheme === 'v3' ? headers['accept'] : undefined) ?? '';
      return asked.toLowerCase().includes(step.format)
        ? []
        : [
            {
              expected: step.format,
              actual: asked === '' ? 'no format' : asked,
              at: scheme === 'v1' ? 'Format' : 'accept',
            },
          ];
    });
  },
};

/** Nothing of version 3's is put together otherwise than the page says. */
export const signedHeaders: ClientCheck = {
  id: 'signedHeaders',
  file: 'clients/judging/common-parameters.ts',
  words: () =>
    'SignedHeaders names host and all headers that begin with x-acs-, in lower case, sorted, with semicolons',
  judge: (_given, evidence) =>
    eachRequest(evidence, (request) => {
      const { headers } = sentRequest(request);
      const authorization = headers['authorization'] ?? '';
      if (!authorization.startsWith(`${algorithmV3} `)) {
        return [{ expected: algorithmV3, actual: authorization.split(' ')[0] ?? 'none', at: 'Authorization' }];
      }
      const written = /SignedHeaders=([^,]*)/.exec(authorization)?.[1] ?? '';
      const names = written.split(';');
      const due = Object.keys(headers).filter((name) => name === 'host' || name.startsWith('x-acs-'));
      const right = [...new Set([...names.map((name) => name.toLowerCase()), ...due])].toSorted().join(';');
      const strangers = names.filter((name) => headers[name.toLowerCase()] === undefined);
      if (written === right && strangers.length === 0) return [];
      const expected = strangers.length > 0 ? `headers that are there; ${strangers.join(', ')} is not` : right;
      return [{ expected, actual: written === '' ? 'none' : written, at: 'SignedHeaders' }];
    }),
};

/** Whether requests have as security token what their step gives, in their order. */
export const securityTokens: ClientCheck = {
  id: 'tokens',
  file: 'clients/judging/common-parameters.ts',
  words: () => 'each request carries the security token of its step, and none where there is none',
  judge: (_given, { exchanges, steps }) => {
    if (exchanges.length < steps.length) {
      return judged([{ expected: `${steps.length} requests`, actual: String(exchanges.length), at: 'request' }]);
    }
    return judged(
      steps.flatMap(({ step }, index) => {
        const request = exchanges[index]?.request;
        const found = request && tokenOf(sentRequest(request));
        return found === (step.credentials.token ?? undefined)
          ? []
          : [{ expected: step.credentials.token ?? 'no token', actual: found ?? 'no token', at: 'SecurityToken' }];
      }),
    );
  },
};

/** A token that is signed: of version 3 its header must be among the signed ones. */
function tokenOf({ scheme, securityToken, signedHeaders: signed }: SentRequest): string | undefined {
  if (scheme === 'v1' || securityToken === undefined || signed.includes('x-acs-security-token')) return securityToken;
  return `${securityToken}, which is not signed`;
}
