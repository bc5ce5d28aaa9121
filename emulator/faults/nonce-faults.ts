import type { SpecBook } from '../../specs/spec-book.ts';
import type { Attempt } from '../wire/attempt.ts';
import type { AuthenticationFault } from '../core/fault.ts';

/** So long is an answer under way, in milliseconds: time enough for another request to come in between. */
const underWayMs = 100;

/** Nonces are remembered by something else, or too late; each fault is there for either signature version. */
export function nonceFaults(book: SpecBook): readonly AuthenticationFault[] {
  const topic = `${book.service.id}.authentication.authentication`;
  return (['v1', 'v3'] as const).flatMap((scheme) => {
    const prefix = scheme === 'v3' ? 'v3-' : '';
    const fault = (
      name: string,
      detail: string,
      description: string,
      admit: AuthenticationFault['admit'],
    ): AuthenticationFault => ({
      id: `authentication/${prefix}${name}`,
      seam: 'authentication',
      requirement: `${topic}.${prefix}${detail}`,
      alsoBreaks: [`${topic}.${prefix}nonce-*`],
      description,
      admit: (problem, attempt, delivery) => (attempt.scheme === scheme ? admit(problem, attempt, delivery) : problem),
    });
    return [
      fault(
        'signature-remembered',
        'nonce-signed-anew',
        'Signatures are remembered instead of nonces.',
        remembering(({ parameters }) => parameters['Signature'] ?? ''),
      ),
      fault(
        'nonce-per-action',
        'nonce-signed-anew',
        'A nonce is remembered for the action that it came with.',
        remembering(({ action, parameters }) => `${action ?? ''} ${parameters['SignatureNonce'] ?? ''}`),
      ),
      fault(
        'nonce-with-timestamp',
        'nonce-signed-anew',
        'A nonce is remembered together with its timestamp.',
        remembering(({ parameters }) => `${parameters['Timestamp'] ?? ''} ${parameters['SignatureNonce'] ?? ''}`),
      ),
      fault('nonce-kept-late', 'nonce-at-once', 'A nonce is remembered once the request is answered.', keepingLate()),
    ];
  });
}

/** A used nonce is let in unless it comes with what was remembered. */
function remembering(keyOf: (attempt: Attempt) => string): AuthenticationFault['admit'] {
  const seen = new Set<string>();
  return (problem, attempt) => {
    const key = keyOf(attempt);
    const isKnown = seen.has(key);
    seen.add(key);
    return problem?.code === 'SignatureNonceUsed' && !isKnown ? undefined : problem;
  };
}

function keepingLate(): AuthenticationFault['admit'] {
  const underWay = new Set<string>();
  return (problem, { parameters }, delivery) => {
    const nonce = parameters['SignatureNonce'] ?? '';
    if (problem?.code === 'SignatureNonceUsed') return underWay.has(nonce) ? undefined : problem;
    if (problem) return problem;
    underWay.add(nonce);
    delivery.holdMs = underWayMs;
    delivery.onSent = () => void underWay.delete(nonce);
    delivery.onCut = delivery.onSent;
    return undefined;
  };
}
