import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { HistoryOperation } from '../../../cases/history.ts';
import type { Act } from './act.ts';
import { callOf } from './calls.ts';
import { shownBy, wordsOf } from './words.ts';

/** Turns acts into operations; at rest, a read of a listener or of the load balancer is repeated until it shows that. */
export function operationsOf(context: PlanningContext): (act: Act, rest?: boolean) => HistoryOperation<Act> {
  return (act, rest = false) => {
    const until = rest ? rests[act.on] : undefined;
    return {
      act,
      text: wordsOf(act),
      call: callOf(act, context),
      ...(until ? { rest: until } : {}),
      ...(act.does === 'read' ? { shows: shownBy(act) } : {}),
    };
  };
}

const rests: Readonly<Partial<Record<Act['on'], HistoryOperation['rest']>>> = {
  listener: { field: 'Status', values: ['stopped', 'running'] },
  // A new one becomes active at once or soon.
  'load-balancer': { field: 'LoadBalancerStatus', values: ['active'] },
};
