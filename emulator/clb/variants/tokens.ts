import type { Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { tokenKey } from '../../core/client-token.ts';
import type { BehaviourSeam } from '../../core/seams.ts';
import type { Variant } from '../../core/variant.ts';

/** So long is a creation with a ClientToken under way, in milliseconds. */
const underWayMs = 100;

/** Creations that take their time. */
export const tokenVariants: readonly Variant[] = [
  {
    id: 'tokens/processing',
    description:
      'A creation with a ClientToken takes 100 ms; another one with the same token gets OperationFailed.TokenIsProcessing.',
    legal: 'The error list of the action has this code for a token whose request is still being processed.',
    grounds: [{ document: 'api-description-2024', section: 'CreateLoadBalancer' }],
    seams: () => [refusingWhileUnderWay('OperationFailed.TokenIsProcessing')],
  },
  {
    id: 'tokens/same-request',
    description: 'As tokens/processing, with the code of 2018, ProcessingSameRequest.',
    legal: 'The guide lists this code for a request that is being processed under the same token.',
    grounds: [{ document: 'guide-2018', section: 'Error Codes' }],
    seams: () => [refusingWhileUnderWay('ProcessingSameRequest')],
  },
];

function refusingWhileUnderWay(code: string): BehaviourSeam {
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
