import type { ClientEvidence, ClientFinding, ClientJudgement } from '../client-evidence.ts';
import { eachRequest, judged, type ClientCheck } from './judge.ts';
import { sentRequest, type SentRequest } from './sent-request.ts';

const file = 'clients/judging/fresh-values.ts';

/** No two requests have the same nonce, nor the same signature. */
export const noncesDiffer: ClientCheck = {
  id: 'noncesDiffer',
  file,
  words: () => 'no two requests have the same nonce or the same signature',
  judge: (_given, evidence) => judged(repeated(evidence)),
};

/** The same of the attempts of one call; of one that is sent once there is nothing to say. */
export const attemptsDiffer: ClientCheck = {
  id: 'attemptsDiffer',
  file,
  words: () => 'each attempt has a nonce and a signature of its own',
  judge: (_given, evidence) => ofAttempts(evidence, () => repeated(evidence)),
};

/** Attempts repeat the value of a parameter; whether there is one at all is left open. */
export const attemptsAgree: ClientCheck = {
  id: 'attemptsAgree',
  file,
  words: (given) => `each attempt has the same ${String(given)}`,
  judge: (given, evidence) =>
    ofAttempts(evidence, () => {
      const name = String(given);
      const values = evidence.exchanges.map(({ request }) => sentRequest(request).parameters[name]);
      const other = values.find((value) => value !== values[0]);
      const isSame = values.every((value) => value === values[0]);
      return isSame ? [] : [{ expected: values[0] ?? 'none', actual: other ?? 'none', at: name }];
    }),
};

function ofAttempts({ exchanges }: ClientEvidence, ask: () => readonly ClientFinding[]): ClientJudgement {
  if (exchanges.length < 2) return { type: 'not-applicable', why: 'it sends a call once' };
  return judged(ask());
}

function repeated({ exchanges }: ClientEvidence): readonly ClientFinding[] {
  const requests = exchanges.map(({ request }) => sentRequest(request));
  const kinds: readonly (readonly [string, (sent: SentRequest) => string | undefined])[] = [
    ['SignatureNonce', ({ nonce }) => nonce],
    ['Signature', ({ signature }) => signature],
  ];
  return kinds.flatMap(([at, read]) => {
    const values = requests.map((request) => read(request) ?? '');
    const twice = values.find((value, index) => values.indexOf(value) !== index);
    if (twice === undefined) return [];
    const count = values.filter((value) => value === twice).length;
    const actual = `${twice === '' ? 'none' : twice} in ${count} of ${values.length}`;
    return [{ expected: 'another one in each request', actual, at }];
  });
}

/** The gateway takes no older ones (recorded; the page about version 3 says 15 minutes). */
const toleranceMs = 15 * 60 * 1000;

/** The timestamp is in UTC, as the documents write it, and of now. */
export const timestamps: ClientCheck = {
  id: 'timestamp',
  file,
  words: () => 'the timestamp is YYYY-MM-DDThh:mm:ssZ in UTC, and of now',
  judge: (_given, evidence) =>
    eachRequest(evidence, (request) => {
      const { timestamp = '', scheme } = sentRequest(request);
      const at = scheme === 'v1' ? 'Timestamp' : 'x-acs-date';
      if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(timestamp)) {
        return [{ expected: 'YYYY-MM-DDThh:mm:ssZ', actual: JSON.stringify(timestamp), at }];
      }
      const away = Math.abs(Date.parse(timestamp) - (evidence.beganAt + request.startMs));
      if (away <= toleranceMs) return [];
      return [{ expected: 'now, in UTC', actual: `${Math.round(away / 60_000)} minutes away from it`, at }];
    }),
};
