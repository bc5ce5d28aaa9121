import { tokenOf } from '../../specs/oracle/token-of.ts';
import type { ErrorReference } from '../../specs/point.ts';
import { textOf, type Invocation, type Fields } from './call.ts';
import { errorFor } from './edition.ts';
import { refuse } from './refusal.ts';
import type { World } from './world.ts';

/** The answer comes a little after the creation is done, for timers are not exact. */
const afterwardsMs = 2;

/**
 * Carries out a write once per token of an account: the same token with the same parameters gives the first result again,
 * with other parameters it is refused. Tokens are case-sensitive; nothing says that they expire. While the first is under
 * way, the same call is refused for now.
 */
export function once(call: Invocation, world: World, create: () => Fields): Fields {
  const key = tokenKey(call);
  if (key === undefined) return create();
  const fingerprint = fingerprintOf(call);
  const earlier = world.tokens.get(key);
  if (earlier?.fingerprint === fingerprint) {
    if (world.now() < earlier.doneAt)
      refuseToken(call, world, world.tokenErrors.processing, 'The Client Token is processing.');
    return earlier.result;
  }
  if (earlier) refuseToken(call, world, world.tokenErrors.mismatch, 'The request is retried with updated parameters.');
  const result = create();
  const { creationMs } = world;
  world.tokens.set(key, { fingerprint, result, doneAt: world.now() + creationMs });
  if (creationMs > 0) call.delivery.holdMs = Math.max(call.delivery.holdMs, creationMs + afterwardsMs);
  return result;
}

function refuseToken(
  { spec }: Invocation,
  { book, edition }: World,
  errors: readonly ErrorReference[],
  message: string,
): never {
  const named = errorFor(errors, { editions: book.service.editions, edition });
  return refuse('idempotence', tokenOf(spec) ?? '', named?.status ?? 400, named?.code ?? 'InvalidParameter', message);
}

/** Under which a creation is remembered: its account, action and token. */
export function tokenKey(call: Invocation): string | undefined {
  const token = tokenIn(call);
  return token === undefined ? undefined : JSON.stringify([call.account.accessKeyId, call.spec.name, token]);
}

/** The token that a call carries. */
export function tokenIn(call: Invocation): string | undefined {
  const name = tokenOf(call.spec);
  return name === undefined ? undefined : textOf(call, name);
}

/** The same call under another token, or under none. */
export function underToken(call: Invocation, token: string | undefined): Invocation {
  const name = tokenOf(call.spec);
  if (name === undefined) return call;
  const { [name]: _token, ...others } = call.parameters;
  return { ...call, parameters: token === undefined ? others : { ...others, [name]: token } };
}

/** Business parameters only: the gateway's own ones (nonce, timestamp, signature) change with every retry. */
export function fingerprintOf(call: Invocation): string {
  const entries = Object.entries(underToken(call, undefined).parameters);
  return JSON.stringify(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
