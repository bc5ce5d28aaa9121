import type { ErrorReference } from '../../specs/point.ts';
import { textOf, type Invocation, type Fields } from './call.ts';
import { errorFor } from './edition.ts';
import { refuse } from './refusal.ts';
import type { World } from './world.ts';

/** The answer comes a little after the creation is done, for timers are not exact. */
const afterwardsMs = 2;

/**
 * Carries out a creation once per ClientToken of an account: the same token with the same parameters gives the first
 * result again, with other parameters it is refused (guide of 2018, "How to ensure idempotence"). Tokens are
 * case-sensitive; nothing says that they expire. While the first is under way, the same call is refused for now.
 */
export function once(call: Invocation, world: World, create: () => Fields): Fields {
  const key = tokenKey(call);
  if (key === undefined) return create();
  const fingerprint = fingerprintOf(call);
  const earlier = world.tokens.get(key);
  if (earlier?.fingerprint === fingerprint) {
    if (world.now() < earlier.doneAt)
      refuseToken(world, world.tokenErrors.processing, 'The Client Token is processing.');
    return earlier.result;
  }
  if (earlier) refuseToken(world, world.tokenErrors.mismatch, 'The request is retried with updated parameters.');
  const result = create();
  const { creationMs } = world;
  world.tokens.set(key, { fingerprint, result, doneAt: world.now() + creationMs });
  if (creationMs > 0) call.delivery.holdMs = Math.max(call.delivery.holdMs, creationMs + afterwardsMs);
  return result;
}

function refuseToken({ book, edition }: World, errors: readonly ErrorReference[], message: string): never {
  const named = errorFor(errors, { editions: book.service.editions, edition });
  return refuse('idempotence', 'ClientToken', named?.status ?? 400, named?.code ?? 'InvalidParameter', message);
}

/** Under which a creation is remembered: its account, action and token. */
export function tokenKey(call: Invocation): string | undefined {
  const token = textOf(call, 'ClientToken');
  return token === undefined ? undefined : JSON.stringify([call.account.accessKeyId, call.spec.name, token]);
}

/** Business parameters only: the gateway's own ones (nonce, timestamp, signature) change with every retry. */
export function fingerprintOf({ parameters }: Invocation): string {
  const entries = Object.entries(parameters).filter(([name]) => name !== 'ClientToken');
  return JSON.stringify(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
