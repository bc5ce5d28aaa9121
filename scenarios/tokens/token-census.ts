import type { Call, Slot } from '../../cases/call.ts';
import type { Census, ExpectedList } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { buildCall, listed, type Choices } from '../../generators/calls/build-call.ts';
import { askedBy } from '../../specs/oracle/asked-by.ts';
import { keysIn } from '../../generators/calls/resource-keys.ts';
import type { Creation } from './token-creation.ts';

type List = Pick<ExpectedList, 'calls' | 'items' | 'key'>;

/** Counts what creations and changes of a case may have made: whatever bears one of the names that they give, where they give it. */
export function censusOf(
  creation: Creation,
  calls: readonly Call[],
  exist: number | undefined,
  context: PlanningContext,
): Census | undefined {
  const { named = '' } = creation.resource;
  const region = context.book.service.regionParameter ?? '';
  const lists = calls.flatMap(({ action, parameters, sending }) => {
    const name = parameters[named];
    const account = sending?.account;
    if (name === undefined || typeof name === 'string') return [];
    const at = action === creation.action.name && parameters[region] ? { [region]: parameters[region] } : {};
    const list = listByName(creation, name, context, at);
    return (list?.calls ?? []).map((call) => ({ ...call, ...(account ? { sending: { account } } : {}) }));
  });
  const distinct = [...new Map(lists.map((call) => [JSON.stringify(call), call])).values()];
  const list = listByName(creation, { fill: 'name' }, context);
  if (!list || distinct.length === 0) return undefined;
  const { items, key } = list;
  const { resource, action } = creation;
  return {
    resource: resource.name,
    creator: action.name,
    calls: distinct,
    items,
    key,
    ...(exist === undefined ? {} : { exist }),
  };
}

/** The list of what bears a name, on one page where it has pages; nothing if no list can be asked so. */
export function listByName(
  { list, resource: { named, key } }: Pick<Creation, 'list' | 'resource'>,
  name: Slot,
  context: PlanningContext,
  choices: Choices = {},
): List | undefined {
  const { items, pages } = list?.effect ?? {};
  const filter = list && named !== undefined ? askedBy(list, named) : undefined;
  if (!list || named === undefined || items === undefined || !filter || !listed(filter, context)) return undefined;
  const size = list.parameters.find((parameter) => parameter.name === pages?.size);
  const page: Choices = size && listed(size, context) ? { [size.name]: '50' } : {};
  const asked = keysIn(list, { [named]: name });
  return { calls: [buildCall(list, { ...asked, ...page, ...choices }, context, 1)], items, key: key.at(-1) ?? '' };
}
