import type { Call } from '../../cases/call.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { textIn } from '../../cases/list-items.ts';
import { withServers } from '../../cases/server-slots.ts';
import { buildCall, type Choices } from '../../generators/calls/build-call.ts';
import { actionFor, resourceNamed } from '../../generators/calls/context.ts';
import { variantIn } from '../../generators/calls/fixture-plans.ts';
import { oneMore } from '../../generators/calls/one-more.ts';
import { keysIn, keysOf, listedBy } from '../../generators/calls/resource-keys.ts';
import { listOf } from '../../generators/values/item-lists.ts';
import { namesAsked } from '../../specs/oracle/asked-by.ts';
import { itemsOf, readJson } from '../../specs/oracle/items.ts';
import type { Listing } from '../lists/made-and-listed.ts';
import { count, type MadeForPages } from './made-for-pages.ts';

/** Parts that one call adds to what the case has; beside them there are others that another one has. */
export function partsMade(
  { action, resource, creator }: Listing,
  beside: boolean,
  context: PlanningContext,
): MadeForPages | undefined {
  const whole = resourceNamed(context.book, resource.aspectOf ?? '');
  const addresses = namesAsked(creator, whole.key);
  const parameter = creator.parameters.find(({ items, name }) => items !== undefined && !addresses.includes(name));
  const maker = actionFor(context.book, 'create', whole.name);
  if (!parameter || !maker) return undefined;
  const text = listOf(parameter, count);
  const wholes = (nth: number): Choices =>
    Object.fromEntries(
      Object.keys(keysOf(whole, { action: '', parameters: {} })).map((key) => [
        key,
        { fill: 'identifier', resource: whole.name, nth } as const,
      ]),
    );
  const adding = (nth: number, items: string): Call =>
    buildCall(creator, { ...keysIn(creator, wholes(nth)), [parameter.name]: withServers(items) }, context, 1);
  const kind = variantIn(whole, creator.effect.variant);
  const others = [oneMore(maker, context, context.seed('another'), kind), adding(1, listOf(parameter, 1))];
  const { told = [], givenAs = {} } = action.effect;
  const all = (itemsOf(readJson(text)) ?? []).map((item) =>
    withServers(told.map((name) => textIn(item[givenAs[name] ?? name])).join('=')),
  );
  const [only, ...more] = told;
  // What is there besides, without being added, is not asked for where the list can be asked for some.
  const some = only !== undefined && more.length === 0 ? listedBy(action, only, all) : {};
  return {
    prepare: [adding(0, text), ...(beside ? others : [])],
    choices: { ...keysIn(action, wholes(0)), ...some },
    all,
    others: [],
  };
}
