import type { Invocation } from '../core/call.ts';
import { refuse } from '../core/refusal.ts';
import { tokenKey } from '../core/client-token.ts';
import type { BehaviourSeam } from '../core/seams.ts';

/** So long is a call with a token under way, in milliseconds. */
const underWayMs = 100;

/** A call with a token takes its time, and another one with the same token is refused while it does. */
export function refusingWhileUnderWay(code: string): BehaviourSeam {
  const underWay = new Set<string>();
  return {
    seam: 'behaviour',
    behave: (call, world, next) => {
      const key = tokenKey(call);
      if (key === undefined) return next(call);
      if (underWay.has(key)) {
        refuse('idempotence', 'ClientToken', 400, code, 'The Client Token is processing.');
      }
      if (world.tokens.has(key)) return next(call);
      const answer = next(call);
      underWay.add(key);
      hold(call, () => underWay.delete(key));
      return answer;
    },
  };
}

function hold({ delivery }: Invocation, end: () => unknown): void {
  const { onSent, onCut } = delivery;
  delivery.holdMs = Math.max(delivery.holdMs, underWayMs);
  delivery.onSent = () => {
    end();
    onSent();
  };
  delivery.onCut = () => {
    end();
    onCut();
  };
}
