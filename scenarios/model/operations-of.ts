import type { PlanningContext } from '../../cases/planning-context.ts';
import type { HistoryOperation } from '../../cases/history.ts';
import type { BasicAct } from './basic-act.ts';
import type { Acting } from './grammar.ts';

/** Turns acts into operations; at rest, a read is repeated until it shows that what it reads has come to rest. */
export function operationsOf<Act extends BasicAct>(
  { call, words, shown, rest: restOf }: Acting<Act>,
  context: PlanningContext,
): (act: Act, rest?: boolean) => HistoryOperation<Act> {
  return (act, rest = false) => {
    const until = rest ? restOf(act) : undefined;
    return {
      act,
      text: words(act),
      call: call(act, context),
      ...(until ? { rest: until } : {}),
      ...(act.does === 'read' ? { shows: shown(act) } : {}),
    };
  };
}
