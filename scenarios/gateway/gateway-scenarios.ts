import { inRoom } from '../in-room.ts';
import type { NamedScenario } from '../scenario.ts';
import { encodingArrives } from './encoding-arrives.ts';
import { encodingRefused } from './encoding-refused.ts';
import { envelope } from './envelope.ts';
import { errorEnvelope } from './error-envelope.ts';
import { gateway } from './gateway.ts';
import { nonceAgain } from './nonce-again.ts';
import { nonceAtOnce } from './nonce-at-once.ts';
import { requestIdsDiffer } from './request-ids-differ.ts';

/** Of the gateway: authentication, forms, envelopes, nonces. */
export const gatewayScenarios: Readonly<Record<string, NamedScenario>> = inRoom('gateway', {
  gateway,
  envelope,
  errorEnvelope,
  requestIdsDiffer,
  encodingArrives,
  encodingRefused,
  nonceAgain,
  nonceAtOnce,
});
