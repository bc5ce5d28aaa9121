import type { Invocation, Fields } from './call.ts';
import type { World } from './world.ts';

/** Carries out a validated call, or throws a `Refusal`. */
export type Handler<State> = (call: Invocation, world: World<State>) => Fields;

/** Handlers by the names of their actions. */
export type Handlers<State> = Readonly<Record<string, Handler<State>>>;
