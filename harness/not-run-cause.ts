import type { DeclaredFixture } from '../specs/call.ts';

/** Why a case did not run, where its owner can change that or all else of an action hangs on it. */
export type NotRunCause =
  | { readonly kind: 'fixture'; readonly name: DeclaredFixture; readonly count: number }
  | { readonly kind: 'setting'; readonly name: 'otherRegion' | 'accounts.other' }
  | { readonly kind: 'cost' }
  | { readonly kind: 'limit'; readonly count: number }
  | { readonly kind: 'not-offered'; readonly action: string };
