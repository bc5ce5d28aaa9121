import type { WireResponse } from '../protocol/wire.ts';
import type { Attempt } from './attempt.ts';
import type { Call, Fields } from './call.ts';
import type { Delivery } from './delivery.ts';
import type { Problem } from './refusal.ts';
import type { Reply } from './reply.ts';
import type { Violation } from './validate.ts';
import type { World } from './world.ts';

interface Named {
  /** Path-like and stable, such as `authentication/replay-accepted`. */
  readonly id: string;
  /** The requirement that must notice the fault. */
  readonly requirement: string;
  /** Ids, or globs of ids, of the other requirements that the fault breaks as well. */
  readonly alsoBreaks: readonly string[];
  readonly description: string;
}

/** Changes whether a request is let in: `undefined` lets it in, whatever was wrong with it. */
export interface AuthenticationFault extends Named {
  readonly seam: 'authentication';
  readonly admit: (problem: Problem | undefined, attempt: Attempt, delivery: Delivery) => Problem | undefined;
}

/** Drops, alters or adds violations of the specs; it sees the world, for side effects of a refused call. */
export interface ValidationFault extends Named {
  readonly seam: 'validation';
  readonly validate: (violations: readonly Violation[], call: Call, world: World) => readonly Violation[];
}

/** Wraps the handler of a valid call, or replaces it by not asking `next`. */
export interface BehaviourFault extends Named {
  readonly seam: 'behaviour';
  readonly behave: (call: Call, world: World, next: (call: Call) => Fields) => Fields;
}

/** Alters an answer: its status and fields, or its bytes. */
export interface EncodingFault extends Named {
  readonly seam: 'encoding';
  readonly alter?: (reply: Reply) => Reply;
  readonly garble?: (response: WireResponse, reply: Reply) => WireResponse;
}

/** A named misbehaviour, off by default. */
export type Fault = AuthenticationFault | ValidationFault | BehaviourFault | EncodingFault;
