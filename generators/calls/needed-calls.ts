import type { Call, Slot } from '../../cases/call.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { ActionSpec, NeededCall } from '../../specs/action-spec.ts';
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
  context: PlanningContext,
  seed: number,
): readonly Call[] {
  return needs
    .filter((need) => !isGiven(need, context))
    .map((need) => {
      const needed = actionNamed(context.book, need.action);
      return buildCall(needed, { ...keysIn(needed, keys), ...copiedBy(need, call) }, context, seed);
    });
}

/** What the resource is made with where the target declares that it lacks the call that would add it, beside what it is given anyway. */
export function givenInstead({ needs }: ActionSpec, call: Call, given: Choices, context: PlanningContext): Choices {
  const replaced = needs.filter((need) => isGiven(need, context));
  const entries = replaced.flatMap((need) =>
    Object.entries(copiedBy(need, call)).filter(([name]) => need.orGiven.includes(name)),
  );
  return Object.fromEntries(entries.map(([name, value]) => [name, joined(given[name], value)]));
}

function isGiven({ action, orGiven }: NeededCall, { declares }: PlanningContext): boolean {
  return orGiven.length > 0 && declares?.(action) === false;
}

function copiedBy({ same, from, itemsWithout }: NeededCall, call: Call): Readonly<Record<string, string | Slot>> {
  const pairs = [...same.map((name): [string, string] => [name, name]), ...Object.entries(from)];
  return Object.fromEntries(
    pairs.flatMap(([name, source]): [string, string | Slot][] => {
      const value = call.parameters[source];
      return value === undefined ? [] : [[name, withoutFields(value, itemsWithout)]];
    }),
  );
}

/** The items of two lists, those of the first as they are and of the second those that it does not hold. */
function joined(first: Choices[string] | undefined, second: string | Slot): string | Slot {
  const kept = listIn(first);
  const more = listIn(second);
  if (kept.length === 0) return second;
  const isKnown = (item: Item): boolean =>
    kept.some((other) => Object.entries(item).every(([name, value]) => String(other[name]) === String(value)));
  return withServers(JSON.stringify([...kept, ...more.filter((item) => !isKnown(item))]));
}

type Item = Readonly<Record<string, unknown>>;

function listIn(value: Choices[string] | undefined): readonly Item[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'string' && value.fill !== 'servers') return [];
  return itemsOf(readJson(typeof value === 'string' ? value : value.text)) ?? [];
}

/** A list of objects without some of their fields; any other value as it is. */
function withoutFields(value: string | Slot, names: readonly string[]): string | Slot {
  if (names.length === 0 || (typeof value !== 'string' && value.fill !== 'servers')) return value;
  const items = itemsOf(readJson(typeof value === 'string' ? value : value.text));
  if (!items) return value;
  const kept = items.map((item) => Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name))));
  return withServers(JSON.stringify(kept));
}
