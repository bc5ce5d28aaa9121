import { textOf, type Call, type Fields } from '../call.ts';
import type { ErrorReference } from '../../specs/point.ts';
import { errorFor } from '../edition.ts';
import { refuse } from '../refusal.ts';
import type { World } from '../world.ts';

/** What another call under the token of a creation that is under way gets. */
const processing: readonly ErrorReference[] = [
  { code: 'ProcessingSameRequest', status: 400, editions: ['2018'] },
  { code: 'OperationFailed.TokenIsProcessing', status: 400, editions: ['2024'] },
];

/** The answer comes a little after the creation is done, for timers are not exact. */
const afterwardsMs = 2;

/**
 * Carries out a creation once per ClientToken of an account: the same token with the same parameters gives the first
 * result again, with other parameters it is refused (guide of 2018, "How to ensure idempotence"). Tokens are
 * case-sensitive; nothing says that they expire. While the first is under way, the same call is refused for now.
 */
export function once(call: Call, world: World, create: () => Fields): Fields {
  const key = tokenKey(call);
  if (key === undefined) return create();
  const fingerprint = fingerprintOf(call);
  const earlier = world.tokens.get(key);
  if (earlier?.fingerprint === fingerprint) {
    if (world.now() < earlier.doneAt) refuseForNow(world);
    return earlier.result;
  }
  if (earlier) {
    const message = 'The request is retried with updated parameters.';
    return refuse('idempotence', 'ClientToken', 400, 'IdempotentParameterMismatch', message);
  }
  const result = create();
  const { creationMs } = world;
  world.tokens.set(key, { fingerprint, result, doneAt: world.now() + creationMs });
  if (creationMs > 0) call.delivery.holdMs = Math.max(call.delivery.holdMs, creationMs + afterwardsMs);
  return result;
}

function refuseForNow({ book, edition }: World): never {
  const named = errorFor(processing, { editions: book.service.editions, edition });
  const message = 'The Client Token is processing.';
  return refuse('idempotence', 'ClientToken', named?.status ?? 400, named?.code ?? '', message);
}

/** Under which a creation is remembered: its account, action and token. */
export function tokenKey(call: Call): string | undefined {
  const token = textOf(call, 'ClientToken');
  return token === undefined ? undefined : JSON.stringify([call.account.accessKeyId, call.spec.name, token]);
}

/** Business parameters only: the gateway's own ones (nonce, timestamp, signature) change with every retry. */
export function fingerprintOf({ parameters }: Call): string {
  const entries = Object.entries(parameters).filter(([name]) => name !== 'ClientToken');
  return JSON.stringify(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
