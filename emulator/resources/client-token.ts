import { textOf, type Call, type Fields } from '../call.ts';
import { refuse } from '../refusal.ts';
import type { World } from '../world.ts';

/**
 * Carries out a creation once per ClientToken of an account: the same token with the same parameters gives the first
 * result again, with other parameters it is refused (guide of 2018, "How to ensure idempotence"). Tokens are
 * case-sensitive; nothing says that they expire.
 */
export function once(call: Call, world: World, create: () => Fields): Fields {
  const key = tokenKey(call);
  if (key === undefined) return create();
  const fingerprint = fingerprintOf(call);
  const earlier = world.tokens.get(key);
  if (earlier?.fingerprint === fingerprint) return earlier.result;
  if (earlier) {
    const message = 'The request is retried with updated parameters.';
    return refuse('idempotence', 'ClientToken', 400, 'IdempotentParameterMismatch', message);
  }
  const result = create();
  world.tokens.set(key, { fingerprint, result });
  return result;
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
