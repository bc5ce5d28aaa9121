import { checkSignature } from './check-signature.ts';
import { gatewayProblem, missingCommon, unknownAction, type Attempt } from './attempt.ts';
import type { RefusalAnswer } from '../core/refusal.ts';
import type { Account } from '../core/account.ts';
import type { World } from '../core/world.ts';

type Check = (attempt: Attempt, world: World) => RefusalAnswer | undefined;

/** How far a timestamp may lie from the clock, either way. */
const toleranceMs = 15 * 60_000;
/** How long a nonce is remembered: as long as a timestamp could be replayed. */
const nonceMemoryMs = 2 * toleranceMs;

/** The gateway's own parameters, in the order in which their absence is reported. */
const mandatory = {
  v1: ['AccessKeyId', 'Signature', 'SignatureMethod', 'SignatureVersion', 'SignatureNonce', 'Timestamp'],
  v3: ['AccessKeyId', 'Signature', 'SignatureNonce', 'Timestamp'],
} as const;

/**
 * What is wrong with a request before its action is looked at. Routing precedes credentials, as recorded from the real
 * gateway; the order of the other checks is nowhere documented. The nonce is used up only by an authentic request.
 */
export function findRefusal(attempt: Attempt, world: World): RefusalAnswer | undefined {
  for (const check of checks) {
    const problem = check(attempt, world);
    if (problem) return problem;
  }
  return undefined;
}

/** The account whose key a request names; a stranger who was let in acts for the first account. */
export function accountOf(attempt: Attempt, world: World): Account {
  const found = named(attempt, world) ?? world.accounts[0];
  if (!found) throw new Error('the emulator has no account');
  return found;
}

const checks: readonly Check[] = [
  ({ method }) =>
    method === 'GET' || method === 'POST'
      ? undefined
      : gatewayProblem(403, 'UnsupportedHTTPMethod', 'This http method is not supported.'),
  ({ action }, { book, offers }) =>
    action !== undefined && offers(action) && book.actions.some(({ name }) => name === action)
      ? undefined
      : unknownAction(),
  (attempt, { book }) => {
    const version = text(attempt, 'Version');
    if (version === '') return missingCommon('Version');
    return version === book.service.version
      ? undefined
      : gatewayProblem(400, 'InvalidVersion', 'Specified parameter Version is not valid.');
  },
  (attempt) =>
    ['', 'json', 'xml'].includes(text(attempt, 'Format').toLowerCase())
      ? undefined
      : gatewayProblem(400, 'InvalidParameter.Format', 'Specified parameter Format is not valid.'),
  (attempt) => {
    const name = mandatory[attempt.scheme].find((candidate) => text(attempt, candidate) === '');
    return name && missingCommon(name);
  },
  (attempt, world) =>
    named(attempt, world)
      ? undefined
      : gatewayProblem(404, 'InvalidAccessKeyId.NotFound', 'Specified access key is not found.'),
  // The guide's own examples write Hmac-SHA1 beside HMAC-SHA1.
  (attempt) =>
    attempt.scheme === 'v3' || text(attempt, 'SignatureMethod').toUpperCase() === 'HMAC-SHA1'
      ? undefined
      : gatewayProblem(400, 'InvalidSignatureMethod', 'Specified signature method is not valid.'),
  (attempt) =>
    attempt.scheme === 'v3' || text(attempt, 'SignatureVersion') === '1.0'
      ? undefined
      : gatewayProblem(400, 'IncompleteSignature', 'The request signature does not conform to Aliyun standards.'),
  checkTimestamp,
  checkSecurityToken,
  (attempt, world) => checkSignature(attempt, named(attempt, world)?.accessKeySecret ?? ''),
  useNonce,
];

function checkTimestamp(attempt: Attempt, { now }: World): RefusalAnswer | undefined {
  const timestamp = text(attempt, 'Timestamp');
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(timestamp) ? Date.parse(timestamp) : Number.NaN;
  if (Number.isNaN(moment)) {
    const message = 'Specified time stamp or date value is not well formatted.';
    return gatewayProblem(400, 'InvalidTimeStamp.Format', message);
  }
  return Math.abs(now() - moment) <= toleranceMs
    ? undefined
    : gatewayProblem(400, 'InvalidTimeStamp.Expired', 'Specified time stamp or date value is expired.');
}

/** A temporary key comes with its token, and no other key comes with one. */
function checkSecurityToken(attempt: Attempt, world: World): RefusalAnswer | undefined {
  const token = text(attempt, 'SecurityToken');
  const { securityToken } = named(attempt, world) ?? {};
  if (token === (securityToken ?? '')) return undefined;
  if (token === '') return missingCommon('SecurityToken');
  const known = world.accounts.some((account) => account.securityToken === token);
  return known
    ? gatewayProblem(
        400,
        'InvalidSecurityToken.MismatchWithAccessKey',
        'Specified SecurityToken mismatch with the AccessKey.',
      )
    : gatewayProblem(400, 'InvalidSecurityToken.Malformed', 'Specified SecurityToken is malformed.');
}

function useNonce(attempt: Attempt, { nonces, now }: World): RefusalAnswer | undefined {
  const moment = now();
  for (const [key, used] of nonces) {
    if (moment - used <= nonceMemoryMs) break;
    nonces.delete(key);
  }
  const key = JSON.stringify([text(attempt, 'AccessKeyId'), text(attempt, 'SignatureNonce')]);
  const used = nonces.get(key);
  if (used !== undefined && moment - used <= nonceMemoryMs) {
    return gatewayProblem(400, 'SignatureNonceUsed', 'Specified signature nonce was used already.');
  }
  nonces.set(key, moment);
  return undefined;
}

function named(attempt: Attempt, { accounts }: World): Account | undefined {
  return accounts.find(({ accessKeyId }) => accessKeyId === text(attempt, 'AccessKeyId'));
}

function text({ parameters }: Attempt, name: string): string {
  return Object.hasOwn(parameters, name) ? (parameters[name] ?? '') : '';
}
