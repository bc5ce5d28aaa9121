import type { Invocation, Fields } from '../core/call.ts';
import { Refusal } from '../core/refusal.ts';
import { fingerprintOf, tokenIn, tokenKey, underToken } from '../core/client-token.ts';
import type { World } from '../core/world.ts';
import { keyIn } from './as-read.ts';
import type { withBogusCode } from './fault-context.ts';
import type { Behave } from '../core/seams.ts';

/** Takes another token for the one given; an empty one is none. */
export function withToken(change: (token: string, call: Invocation) => string): Behave {
  return (call, _world, next) => next(replaceToken(call, change));
}

/** Refuses other parameters under a known token in another way. */
export function refusingOtherwise(alter: typeof withBogusCode): Behave {
  return (call, _world, next) => {
    try {
      return next(call);
    } catch (error) {
      if (!isMismatch(error)) throw error;
      throw new Refusal(alter(error.problem));
    }
  };
}

/** Refuses other parameters under a known token, and makes what they ask for. */
export const makingAllTheSame: Behave = (call, _world, next) => {
  try {
    return next(call);
  } catch (error) {
    if (isMismatch(error)) next(replaceToken(call, () => ''));
    throw error;
  }
};

/** Gives the first result again, and makes another resource that no answer names. */
export const makingUnseen: Behave = (call, world, next) => {
  if (isKnown(call, world)) next(replaceToken(call, () => ''));
  return next(call);
};

/** Takes calls without a token for repetitions of each other if they are alike. */
export const rememberingTokenless: Behave = (call, world, next) => {
  if (call.spec.effect.operation !== 'create' || tokenIn(call) !== undefined) return next(call);
  return next(underToken(call, likenessOf(fingerprintOf(call), call, world)));
};

/** Takes calls with unlike tokens for repetitions of each other if they are alike in all else. */
export const ignoringOtherTokens: Behave = (call, world, next) => {
  const wanted = likenessOf(fingerprintOf(call), call, world);
  const alike = [...world.tokens.values()].find((use) => likenessOf(use.fingerprint, call, world) === wanted);
  return alike && tokenKey(call) !== undefined && !isKnown(call, world) ? alike.result : next(call);
};

/** Gives the result that another account got for the same token. */
export const borrowing: Behave = (call, world, next) => {
  const others = world.accounts.filter(({ accessKeyId }) => accessKeyId !== call.account.accessKeyId);
  const theirs = others.map((account) => world.tokens.get(tokenKey({ ...call, account }) ?? ''));
  return theirs.find((use) => use !== undefined)?.result ?? next(call);
};

/** What a call asks for, but for what no two of a holder can have in common. */
function likenessOf(fingerprint: string, { spec }: Invocation, { book }: World): string {
  const { distinctBy } = book.service.resources.find(({ name }) => name === spec.effect.resource) ?? {};
  if (distinctBy === undefined) return fingerprint;
  const entries = JSON.parse(fingerprint) as readonly (readonly [string, string])[];
  return JSON.stringify(entries.filter(([name]) => name !== distinctBy));
}

/** Does not notice that one parameter was changed. */
export function blindTo(name: string): Behave {
  const first = new Map<string, string | undefined>();
  return (call, _world, next) => {
    const key = tokenKey(call);
    if (key === undefined) return next(call);
    if (!first.has(key)) first.set(key, call.parameters[name]);
    const { [name]: _changed, ...others } = call.parameters;
    const value = first.get(key);
    return next({ ...call, parameters: value === undefined ? others : { ...others, [name]: value } });
  };
}

/** Forgets the token of a resource that is changed. */
export const forgettingChanged: Behave = (call, world, next) => {
  const answer = next(call);
  const { operation, resource } = call.spec.effect;
  if (operation !== 'update') return answer;
  const key = world.book.service.resources.find(({ name }) => name === resource)?.key.at(-1) ?? '';
  const changed = keyIn(call, key);
  for (const [token, { result }] of world.tokens) if (result[key] === changed) world.tokens.delete(token);
  return answer;
};

function replaceToken(call: Invocation, change: (token: string, call: Invocation) => string): Invocation {
  const token = tokenIn(call);
  const changed = token === undefined ? '' : change(token, call);
  return underToken(call, changed === '' ? undefined : changed);
}

/** Whether a creation with the token of a call was carried out before. */
export function isKnown(call: Invocation, { tokens }: World): boolean {
  return tokens.has(tokenKey(call) ?? '');
}

function isMismatch(error: unknown): error is Refusal {
  return error instanceof Refusal && error.problem.about.kind === 'idempotence';
}

/** Gives one account what another made under the same token. */
export function sharingBetweenAccounts(): Behave {
  const made = new Map<string, { readonly owner: string; readonly result: Fields }>();
  return (call, _world, next) => {
    const token = tokenIn(call);
    if (token === undefined) return next(call);
    const owner = call.account.accessKeyId;
    const key = JSON.stringify([call.spec.name, token]);
    const earlier = made.get(key);
    if (earlier && earlier.owner !== owner) return earlier.result;
    const result = next(call);
    made.set(key, { owner, result });
    return result;
  };
}
