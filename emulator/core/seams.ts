import type { WireResponse } from '../../protocol/wire.ts';
import type { Attempt } from '../wire/attempt.ts';
import type { Invocation, Fields } from './call.ts';
import type { Delivery } from '../wire/delivery.ts';
import type { RefusalAnswer } from './refusal.ts';
import type { Reply } from '../wire/reply.ts';
import type { BrokenConstraint } from './validate.ts';
import type { World } from './world.ts';

/** Changes whether a request is let in: `undefined` lets it in, whatever was wrong with it. */
export interface AuthenticationSeam {
  readonly seam: 'authentication';
  readonly admit: (
    problem: RefusalAnswer | undefined,
    attempt: Attempt,
    delivery: Delivery,
  ) => RefusalAnswer | undefined;
}

/** Drops, alters or adds violations of the specs; it sees the world, for side effects of a refused call. */
export interface ValidationSeam<State = unknown> {
  readonly seam: 'validation';
  readonly validate: (
    violations: readonly BrokenConstraint[],
    call: Invocation,
    world: World<State>,
  ) => readonly BrokenConstraint[];
}

/** Wraps the handler of a valid call, or replaces it by not asking `next`. */
export interface BehaviourSeam<State = unknown> {
  readonly seam: 'behaviour';
  readonly behave: Behave<State>;
}

/** Carries out a call, by itself or by handing it on. */
export type Behave<State = unknown> = (
  call: Invocation,
  world: World<State>,
  next: (call: Invocation) => Fields,
) => Fields;

/** Alters an answer: its status and fields, or its bytes. */
export interface EncodingSeam {
  readonly seam: 'encoding';
  readonly alter?: (reply: Reply) => Reply;
  readonly garble?: (response: WireResponse, reply: Reply) => WireResponse;
}

/**
 * A transformation at one of the places where the emulator can be made to act otherwise. One that knows nothing of the
 * state fits every service.
 */
export type Seam<State = unknown> = AuthenticationSeam | ValidationSeam<State> | BehaviourSeam<State> | EncodingSeam;
