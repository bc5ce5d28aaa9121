import type { SpecBook } from '../../specs/spec-book.ts';
import type { ErrorReference } from '../../specs/point.ts';
import type { Invocation } from './call.ts';
import { errorFor } from './edition.ts';
import type { Handler } from './handler.ts';
import { refuse } from './refusal.ts';
import type { World } from './world.ts';

/** What says that a call would succeed, if it is only tried. */
export function trialOf(
  { parameters }: Invocation,
  { service: { dryRun, editions } }: SpecBook,
  edition: string | undefined,
): ErrorReference | undefined {
  return dryRun && parameters[dryRun.parameter] === 'true' ? errorFor(dryRun.errors, { editions, edition }) : undefined;
}

/** Carries out a call on a copy of the state, which must be plain data, and forgets it: it is refused as it would be, or for being tried. */
export function rehearse<State>(
  handler: Handler<State>,
  call: Invocation,
  world: World<State>,
  { code, status }: ErrorReference,
): never {
  handler(call, { ...world, state: structuredClone(world.state), tokens: new Map(world.tokens) });
  return refuse('admission', 'dry-run', status, code, 'The call would succeed.');
}
