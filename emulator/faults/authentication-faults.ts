import type { SpecBook } from '../../specs/spec-book.ts';
import { gatewayProblem, unknownAction, type Attempt } from '../wire/attempt.ts';
import type { AuthenticationFault } from '../core/fault.ts';
import type { RefusalAnswer } from '../core/refusal.ts';
import { signedEncodingFaults } from './encoding-class-faults.ts';
import { nonceFaults } from './nonce-faults.ts';
import { requestFormFaults } from './request-form-faults.ts';
import { signatureV3Faults } from './signature-v3-faults.ts';

/** Faults of the gateway, written by hand: each check is left out, or answers wrongly. */
export function authenticationFaults(book: SpecBook): readonly AuthenticationFault[] {
  const topic = `${book.service.id}.authentication.authentication`;
  return [
    ...lettingIn(topic),
    {
      ...named('authentication/off', `${topic}.wrong-secret`, 'No request is ever refused by the gateway.'),
      alsoBreaks: [`${topic}.*`, `${book.service.id}.protocol.*`, `${book.service.id}.*.error.*`],
      admit: (problem) => (problem?.code === 'InvalidAction.NotFound' ? problem : undefined),
    },
    {
      ...named(
        'authentication/unknown-key-wrong-status',
        `${topic}.unknown-access-key`,
        'An unknown key gets 401, not 404.',
      ),
      alsoBreaks: [`${topic}.v3-unknown-access-key`],
      admit: (problem) => (problem?.code === 'InvalidAccessKeyId.NotFound' ? { ...problem, status: 401 } : problem),
    },
    {
      ...named(
        'authentication/wrong-secret-wrong-code',
        `${topic}.wrong-secret`,
        'A wrong signature is refused under a code of its own.',
      ),
      alsoBreaks: [`${topic}.*signature*`, `${topic}.v3-wrong-secret`],
      admit: (problem) => (problem?.code === 'SignatureDoesNotMatch' ? { ...problem, code: 'InvalidSecret' } : problem),
    },
    {
      ...named(
        'authentication/stale-is-server-error',
        `${topic}.stale-timestamp`,
        'A stale timestamp is an internal error.',
      ),
      alsoBreaks: [`${topic}.*timestamp*`, `${topic}.v3-stale-date`],
      admit: (problem) =>
        problem?.code === 'InvalidTimeStamp.Expired'
          ? gatewayProblem(500, 'InternalError', 'Illegal timestamp.')
          : problem,
    },
    ...signatureV3Faults(book),
    ...nonceFaults(book),
    ...signedEncodingFaults(book),
    ...requestFormFaults(book),
    halfTheActionsMissing(book),
  ];
}

function lettingIn(topic: string): readonly AuthenticationFault[] {
  const without = (name: string): ((problem: RefusalAnswer, attempt: Attempt) => boolean) => {
    return (_, { parameters }) => (parameters[name] ?? '') === '';
  };
  const coded =
    (code: string): ((problem: RefusalAnswer) => boolean) =>
    (problem) =>
      problem.code === code;
  const letIn = (
    name: string,
    detail: string,
    forgives: (problem: RefusalAnswer, attempt: Attempt) => boolean,
    siblings: readonly string[] = [],
  ): AuthenticationFault => ({
    ...named(
      `authentication/${name}-accepted`,
      `${topic}.${detail}`,
      `Accepted although the gateway must refuse: ${detail}.`,
    ),
    alsoBreaks: siblings.map((pattern) => `${topic}.${pattern}`),
    admit: (problem, attempt) => (problem && forgives(problem, attempt) ? undefined : problem),
  });
  return [
    letIn('unknown-key', 'unknown-access-key', coded('InvalidAccessKeyId.NotFound'), ['v3-unknown-access-key']),
    letIn('wrong-secret', 'wrong-secret', coded('SignatureDoesNotMatch'), ['*signature*', 'v3-*']),
    letIn('stale', 'stale-timestamp', coded('InvalidTimeStamp.Expired'), ['*timestamp*', 'v3-stale-date']),
    letIn('malformed-timestamp', 'malformed-timestamp', coded('InvalidTimeStamp.Format')),
    letIn('replay', 'nonce-replay', coded('SignatureNonceUsed'), ['nonce-*', 'v3-nonce-*']),
    letIn('unknown-token', 'security-token-malformed', coded('InvalidSecurityToken.Malformed')),
    letIn('missing-signature', 'missing-signature', without('Signature')),
    letIn('missing-timestamp', 'missing-timestamp', without('Timestamp')),
    letIn('missing-signature-nonce', 'missing-signature-nonce', without('SignatureNonce')),
    letIn('missing-access-key', 'missing-access-key-id', without('AccessKeyId')),
  ];
}

function named(
  id: string,
  requirement: string,
  description: string,
): Pick<AuthenticationFault, 'id' | 'seam' | 'requirement' | 'alsoBreaks' | 'description'> {
  return { id, seam: 'authentication', requirement, alsoBreaks: [], description };
}

/** Every second action of the sorted list is unknown: a target that is still being written. */
function halfTheActionsMissing(book: SpecBook): AuthenticationFault {
  const names = book.actions.map(({ name }) => name).toSorted();
  const missing = new Set(names.filter((_, index) => index % 2 === 1));
  const first = names[1] ?? names[0] ?? '';
  return {
    ...named('half-the-actions-missing', `${book.service.id}.${first}.offered`, 'Half of the actions are unknown.'),
    alsoBreaks: [`${book.service.id}.*.offered`],
    admit: (problem, { action }) => (action !== undefined && missing.has(action) ? unknownAction() : problem),
  };
}
