import type { ClientFinding } from '../client-evidence.ts';
import type { SurfacedError } from '../adapter-protocol.ts';
import { eachStep, sameText, textOf, type ClientCheck } from './judge.ts';
import { errorWords, outcomeWords } from './outcome-words.ts';

interface Told {
  readonly status?: number;
  readonly code?: string;
  readonly requestId?: string;
  /** Stands in the message or in a field of it. */
  readonly message?: string;
}

/** The call fails with an error that tells what the answer said. */
export const errorTells: ClientCheck = {
  id: 'error',
  file: 'clients/judging/error-tells.ts',
  words: (given) => `the call fails with an error that tells ${wordsOf(given as Told)}`,
  judge: (given, evidence) =>
    eachStep(evidence, ({ outcome }) => {
      const told = given as Told;
      if (outcome.type !== 'answered' || !('error' in outcome.said)) {
        return [{ expected: `an error that tells ${wordsOf(told)}`, actual: outcomeWords(outcome) }];
      }
      return missing(told, outcome.said.error);
    }),
};

/** The call does not succeed; it fails in a way that a program can handle. */
export const fails: ClientCheck = {
  id: 'fails',
  file: 'clients/judging/error-tells.ts',
  words: () => 'the call fails',
  judge: (_given, evidence) =>
    eachStep(evidence, ({ outcome }) =>
      outcome.type === 'answered' && 'error' in outcome.said
        ? []
        : [{ expected: 'an error', actual: outcomeWords(outcome) }],
    ),
};

/** Whatever the call comes to, the program goes on: that it does not is told of any case. */
export const copes: ClientCheck = {
  id: 'copes',
  file: 'clients/judging/error-tells.ts',
  words: () => 'the call succeeds or fails, and the program goes on',
  judge: (_given, evidence) =>
    eachStep(evidence, ({ outcome }) =>
      outcome.type === 'answered' ? [] : [{ expected: 'a result or an error', actual: outcomeWords(outcome) }],
    ),
};

function missing(told: Told, error: SurfacedError): readonly ClientFinding[] {
  const { status, code, requestId, message } = told;
  const wanted: readonly (readonly [string, unknown, boolean])[] = [
    ['status', status, sameText(status, error.status)],
    ['code', code, sameText(code, error.code)],
    ['requestId', requestId, [error.requestId, ...leaves(error.fields)].some((one) => sameText(requestId, one))],
    ['message', message, [error.message, ...leaves(error.fields)].some((one) => textOf(one).includes(message ?? ''))],
  ];
  return wanted
    .filter(([, value, isThere]) => value !== undefined && !isThere)
    .map(([at, value]) => ({
      expected: `an error that tells the ${at} ${textOf(value)}`,
      actual: errorWords(error),
      at,
    }));
}

function leaves(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return Object.values(value).flatMap(leaves);
}

function wordsOf({ status, code, requestId, message }: Told): string {
  const parts = [
    ['the status', status],
    ['the code', code],
    ['the RequestId', requestId],
    ['the message', message],
  ].flatMap(([what, value]) => (value === undefined ? [] : [`${what} ${value}`]));
  return parts.join(', ');
}
