import type { ClientEvidence, ClientJudgement } from '../client-evidence.ts';
import type { ClientExpectation } from '../client-suite.ts';
import { authenticRequests } from './authentic-requests.ts';
import { bodyHash, framed, goesToEndpoint, inBody } from './body-and-framing.ts';
import { asksFormat, commonParameters, securityTokens, signedHeaders } from './common-parameters.ts';
import { copes, errorTells, fails } from './error-tells.ts';
import { attemptsAgree, attemptsDiffer, noncesDiffer, timestamps } from './fresh-values.ts';
import type { ClientCheck } from './judge.ts';
import { oneOf } from './one-of.ts';
import { ownResults } from './own-results.ts';
import { requestCount } from './request-count.ts';
import { resultHolds, resultIfOffered, resultLacks } from './result-holds.ts';
import { secretsHidden, secretsKept } from './secrets.ts';
import { createdOnce, endsInTime, refusesTls, staysWithEndpoint, waitsAsAsked } from './transport-checks.ts';
import { sentInTurn } from './sent-in-turn.ts';
import { sentOnce, sentParameters, unsentParameters } from './sent-parameters.ts';

const all: readonly ClientCheck[] = [
  resultHolds,
  resultLacks,
  resultIfOffered,
  errorTells,
  fails,
  copes,
  ownResults,
  sentParameters,
  unsentParameters,
  sentOnce,
  sentInTurn,
  authenticRequests,
  commonParameters,
  asksFormat,
  signedHeaders,
  securityTokens,
  bodyHash,
  goesToEndpoint,
  framed,
  inBody,
  noncesDiffer,
  attemptsDiffer,
  attemptsAgree,
  timestamps,
  secretsKept,
  secretsHidden,
  requestCount,
  createdOnce,
  staysWithEndpoint,
  refusesTls,
  endsInTime,
  waitsAsAsked,
  oneOf(judgeExpectation, expectationWords),
];

/** Every check that suites can ask, by the name that they ask it by. */
export const clientChecks: ReadonlyMap<string, ClientCheck> = new Map(all.map((check) => [check.id, check]));

/** Asks what one expectation says. */
export function judgeExpectation(expectation: ClientExpectation, evidence: ClientEvidence): ClientJudgement {
  const { check, given } = askedBy(expectation);
  return check.judge(given, evidence);
}

/** An expectation as the end of a sentence. */
export function expectationWords(expectation: ClientExpectation): string {
  const { check, given } = askedBy(expectation);
  return check.words(given);
}

/** The check that an expectation names; the book was checked for that. */
export function askedBy(expectation: ClientExpectation): { readonly check: ClientCheck; readonly given: unknown } {
  const [[name, given] = ['', undefined]] = Object.entries(expectation);
  const check = clientChecks.get(name);
  if (!check) throw new Error(`no check is called "${name}"`);
  return { check, given };
}
