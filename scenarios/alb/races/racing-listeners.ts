import fc from 'fast-check';
import type { FrontAct } from '../model/front-act.ts';

/** Seconds that a listener waits for something. */
export const seconds: fc.Arbitrary<string> = fc.integer({ min: 20, max: 50 }).map(String);

/** The creation of a listener that leads to the group of the case. */
export function newListener(ListenerProtocol: string, ListenerPort: string): FrontAct {
  return { on: 'listener', does: 'create', of: { group: 0 }, given: { ListenerProtocol, ListenerPort } };
}

/** A change of a listener. */
export function change(
  listener: number,
  given: NonNullable<FrontAct['given']>,
  of: NonNullable<FrontAct['of']> = {},
): FrontAct {
  return { on: 'listener', does: 'update', of: { listener, ...of }, given };
}

/** A read of a listener, once it has come to rest. */
export function lookAt(listener: number): FrontAct {
  return { on: 'listener', does: 'read', of: { listener } };
}
