import type { Invocation } from '../core/call.ts';
import { tokenKey, underToken } from '../core/client-token.ts';
import type { Behave } from '../core/seams.ts';

/** So long is the answer to a first creation under way, in milliseconds: time enough for another call to overtake it. */
const underWayMs = 100;

/** Remembers a token only after the answer was sent. */
export const rememberingLate: Behave = (call, world, next) => {
  const key = tokenKey(call);
  if (key === undefined || world.tokens.has(key)) return next(call);
  const answer = next(call);
  const use = world.tokens.get(key);
  world.tokens.delete(key);
  call.delivery.holdMs = underWayMs;
  call.delivery.onSent = () => {
    if (use && !world.tokens.has(key)) world.tokens.set(key, use);
  };
  return answer;
};

/** Forgets a token if the client goes before it is answered, and keeps what was made. */
export const forgettingUnanswered: Behave = (call, world, next) => {
  const key = tokenKey(call);
  if (key === undefined || world.tokens.has(key)) return next(call);
  const answer = next(call);
  call.delivery.holdMs = underWayMs;
  call.delivery.onCut = () => void world.tokens.delete(key);
  return answer;
};

/** Lets one repetition wait for a creation that is under way; each further one makes a resource of its own. */
export function servingOneWaiter(): Behave {
  const underWay = new Map<string, number>();
  return (call, _world, next) => {
    const key = tokenKey(call);
    if (key === undefined) return next(call);
    const count = (underWay.get(key) ?? 0) + 1;
    underWay.set(key, count);
    hold(call, () => underWay.set(key, (underWay.get(key) ?? 1) - 1));
    return next(count > 2 ? underToken(call, undefined) : call);
  };
}

/** While a creation is under way, whatever comes under its token gets its result. */
export function mergingUnderWay(): Behave {
  const underWay = new Set<string>();
  return (call, world, next) => {
    const key = tokenKey(call);
    const first = key === undefined ? undefined : world.tokens.get(key);
    if (key === undefined || (first && !underWay.has(key))) return next(call);
    if (first) return first.result;
    underWay.add(key);
    hold(call, () => underWay.delete(key));
    return next(call);
  };
}

function hold({ delivery }: Invocation, end: () => unknown): void {
  delivery.holdMs = underWayMs;
  delivery.onSent = () => void end();
  delivery.onCut = () => void end();
}
