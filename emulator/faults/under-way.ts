import type { Invocation, Fields } from '../core/call.ts';
import type { World } from '../core/world.ts';
import type { Behave } from '../core/seams.ts';

/**
 * So long is an answer under way, in milliseconds: time enough for another call to come in between, also where a busy process
 * stands still between the two.
 */
const underWayMs = 100;

/** Calls of one kind that are carried out and not answered yet. */
export interface UnderWay {
  readonly calls: readonly Invocation[];
  /** Does something once the answer to the call in hand is sent. */
  readonly finally: (work: () => void) => void;
}

/**
 * Holds back the answers to some calls and carries each of them out in the knowledge of those that are still under way:
 * what a service does that checks first and acts later.
 */
export function whileUnderWay<State = unknown>(
  concerns: (call: Invocation) => string | undefined,
  behave: (call: Invocation, world: World<State>, next: (call: Invocation) => Fields, others: UnderWay) => Fields,
): Behave<State> {
  const underWay = new Map<string, readonly Invocation[]>();
  return (call, world, next) => {
    const key = concerns(call);
    if (key === undefined) return next(call);
    const calls = underWay.get(key) ?? [];
    const work: (() => void)[] = [];
    underWay.set(key, [...calls, call]);
    const end = (): void => {
      for (const step of work) step();
      underWay.set(
        key,
        (underWay.get(key) ?? []).filter((other) => other !== call),
      );
    };
    call.delivery.holdMs = underWayMs;
    call.delivery.onSent = end;
    call.delivery.onCut = end;
    return behave(call, world, next, { calls, finally: (step) => void work.push(step) });
  };
}
