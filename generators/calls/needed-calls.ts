import type { Call, Slot } from '../../cases/call.ts';
import type { PlanContext } from '../../cases/plan-context.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import { itemsOf, readJson } from '../../specs/oracle/items.ts';
import { withServers } from '../../cases/server-slots.ts';
import { buildCall, type Choices } from './build-call.ts';
import { actionNamed } from './context.ts';
import { keysIn } from './resource-keys.ts';

/** The calls that must come before, on the same resource and with the same values. */
export function neededCalls(
  { needs }: ActionSpec,
  call: Call,
  keys: Choices,
  context: PlanContext,
  seed: number,
): readonly Call[] {
  return needs.map(({ action, same, from, itemsWithout }) => {
    const pairs = [...same.map((name): [string, string] => [name, name]), ...Object.entries(from)];
    const copied = Object.fromEntries(
      pairs.flatMap(([name, source]): [string, string | Slot][] => {
        const value = call.parameters[source];
        return value === undefined ? [] : [[name, withoutFields(value, itemsWithout)]];
      }),
    );
    const needed = actionNamed(context.book, action);
    return buildCall(needed, { ...keysIn(needed, keys), ...copied }, context, seed);
  });
}

/** A list of objects without some of their fields; any other value as it is. */
function withoutFields(value: string | Slot, names: readonly string[]): string | Slot {
  if (names.length === 0 || (typeof value !== 'string' && value.fill !== 'servers')) return value;
  const items = itemsOf(readJson(typeof value === 'string' ? value : value.text));
  if (!items) return value;
  const kept = items.map((item) => Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name))));
  return withServers(JSON.stringify(kept));
}
