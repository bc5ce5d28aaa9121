import type { SpecBook } from '../../specs/spec-book.ts';
import type { Answers } from './answers.ts';
import type { Invocation, Fields } from './call.ts';
import type { Fault } from './fault.ts';
import type { Handlers } from './handler.ts';
import type { Variant, WriteIdentifier } from './variant.ts';
import type { TokenErrors, World } from './world.ts';

export type { WriteIdentifier } from './variant.ts';

/** What exists beside the service, in other products. */
export interface Surroundings {
  /** Identifiers of the servers that exist; without it, any does. */
  readonly servers: ReadonlySet<string> | undefined;
}

/** A call that was carried out, with what was answered. */
export interface Done {
  readonly call: Invocation;
  readonly answer: Fields;
}

/** A state that a resource moves through by itself, as the emulator holds it. */
export interface HeldState<State> {
  /** The state of what a call names: `none` where it does not exist, `undefined` where the call does not tell. */
  readonly read: (call: Invocation, world: World<State>) => string | undefined;
  /** Puts what a call named, or made, into a state for good. */
  readonly settle: (done: Done, world: World<State>, state: string) => void;
}

/** What faults of states must know of the resources that a service holds. */
export interface Subjects<State> {
  /** States that pass by themselves, by resource. */
  readonly held: Readonly<Record<string, HeldState<State>>>;
  /** Whether what a call is about is in a state that calls lead into, by resource and state. */
  readonly described: Readonly<
    Record<string, Readonly<Record<string, (call: Invocation, world: World<State>) => boolean>>>
  >;
  /** Notes all that there is, so that what is gone can be told from what never was. */
  readonly note: (world: World<State>) => void;
}

/** One service, as the emulator is given it: the core knows none. */
export interface EmulatedService<State> {
  /** The service whose specs describe it. */
  readonly id: string;
  /** Every action that it can carry out; those without a spec are not offered all the same. */
  readonly handlers: Handlers<State>;
  readonly createState: (surroundings: Surroundings) => State;
  /** Identifiers as the service usually writes them. */
  readonly identify: WriteIdentifier;
  readonly tokenErrors: TokenErrors;
  /** What it answers where no document names a code. */
  readonly answers: Answers;
  readonly subjects?: Subjects<State>;
  /** Faults written by hand. Some keep state, so each emulator asks for its own. */
  readonly faults: (book: SpecBook) => readonly Fault<State>[];
  /** Other ways of serving that its documents allow. */
  readonly variants: (book: SpecBook) => readonly Variant<State>[];
}
