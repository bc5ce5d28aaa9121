import type { DeclaredFixture } from './call.ts';

/** Why a case did not run, where its owner can change that or all else of an action hangs on it. */
export type NotRunCause =
  | { readonly kind: 'fixture'; readonly name: DeclaredFixture; readonly count: number }
  | { readonly kind: 'setting'; readonly name: 'otherRegion' | 'accounts.other' }
  | { readonly kind: 'cost' }
  | { readonly kind: 'limit'; readonly count: number }
  | { readonly kind: 'not-offered'; readonly action: string };

/** The sentence for a case that uses what nobody declared. */
export function mustDeclare(name: DeclaredFixture, count = 1): string {
  return count > 1
    ? `declare at least ${count} fixtures.${name} in the config file`
    : `declare fixtures.${name} in the config file`;
}

/** The sentence for a case that needs something of the config file beside fixtures. */
export function mustName(key: 'otherRegion' | 'accounts.other'): string {
  return `name ${key} in the config file`;
}
