import type { SpecBook } from '../../specs/spec-book.ts';
import { gatewayProblem } from '../wire/attempt.ts';
import type { AuthenticationFault } from '../core/fault.ts';

/** Faults in the handling of signature version 3 alone; requests of version 1.0 fare as they should. */
export function signatureV3Faults({ service }: SpecBook): readonly AuthenticationFault[] {
  return [
    ...misunderstanding(`${service.id}.protocol.protocol`),
    ...lettingIn(`${service.id}.authentication.authentication`),
  ];
}

const mismatch = gatewayProblem(400, 'SignatureDoesNotMatch', 'Specified signature is not matched.');

function misunderstanding(topic: string): readonly AuthenticationFault[] {
  return [
    {
      ...fault('unknown', `${topic}.v3-query`, 'Signature version 3 is not understood.', () => mismatch),
      alsoBreaks: [`${topic}.v3-form`],
    },
    {
      ...fault(
        'form-not-hashed',
        `${topic}.v3-form`,
        'The hash of an empty body is taken for that of a form.',
        (problem, { signed, headers }) =>
          problem === undefined && signed && headers['content-type'] !== undefined ? mismatch : problem,
      ),
      // Where it is the usual version, other forms are signed with it too.
      alsoBreaks: [`${topic}.chunked-body`, `${topic}.post-form`],
    },
  ];
}

function lettingIn(topic: string): readonly AuthenticationFault[] {
  const forgiving = (name: string, detail: string, description: string, code: string): AuthenticationFault =>
    fault(name, `${topic}.${detail}`, description, (problem) => (problem?.code === code ? undefined : problem));
  return [
    forgiving('key-accepted', 'v3-unknown-access-key', 'Any AccessKeyId will do.', 'InvalidAccessKeyId.NotFound'),
    {
      ...forgiving('wrong-secret-accepted', 'v3-wrong-secret', 'No signature is compared.', 'SignatureDoesNotMatch'),
      alsoBreaks: [`${topic}.v3-body-hash`],
    },
    fault(
      'body-unchecked',
      `${topic}.v3-body-hash`,
      'The hash is signed, but not compared with the body.',
      (problem, { signed, claimedHash }) => (claimedHash === signed?.bodyHash ? problem : undefined),
    ),
    forgiving('stale-accepted', 'v3-stale-date', 'The date is not looked at.', 'InvalidTimeStamp.Expired'),
    {
      ...forgiving('replay-accepted', 'v3-nonce-replay', 'A nonce may be used again.', 'SignatureNonceUsed'),
      alsoBreaks: [`${topic}.v3-nonce-*`],
    },
  ];
}

function fault(
  name: string,
  requirement: string,
  description: string,
  admit: AuthenticationFault['admit'],
): AuthenticationFault {
  return {
    id: `authentication/v3-${name}`,
    seam: 'authentication',
    requirement,
    alsoBreaks: [],
    description,
    admit: (problem, attempt, delivery) => (attempt.scheme === 'v3' ? admit(problem, attempt, delivery) : problem),
  };
}
