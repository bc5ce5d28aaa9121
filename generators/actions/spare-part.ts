import type { Call } from '../../cases/call.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { withServers } from '../../cases/server-slots.ts';
import { entriesOf, readJson, writeEntries } from '../../specs/oracle/items.ts';
import { listOf } from '../values/item-lists.ts';
import { buildCall } from '../calls/build-call.ts';
import { actionNamed } from '../calls/context.ts';
import type { Subject } from '../calls/neighbours.ts';
import { keysIn } from '../calls/resource-keys.ts';

/** One more part beside those that a change of parts needs and names: the second that a list would hold. */
export function sparePart({ action, resource, whole, keys }: Subject, context: PlanningContext): readonly Call[] {
  if (resource === whole) return [];
  return action.needs.flatMap((need): readonly Call[] => {
    const adder = actionNamed(context.book, need.action);
    const list = adder.parameters.find(({ items }) => items !== undefined);
    if (adder.effect.operation !== 'add' || adder.effect.resource !== resource.name || !list) return [];
    const [, second] = entriesOf(readJson(listOf(list, 2))) ?? [];
    if (!second) return [];
    const choices = { ...keysIn(adder, keys), [list.name]: withServers(writeEntries([second])) };
    return [buildCall(adder, choices, context, 1)];
  });
}
