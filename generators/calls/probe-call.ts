import type { Call } from '../../cases/call.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { askedBy } from '../../specs/oracle/asked-by.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import { buildCall, type Choices } from './build-call.ts';
import { actionFor, actionNamed, resourceNamed } from './context.ts';
import { readCall } from './read-call.ts';
import { keysIn, keysOf } from './resource-keys.ts';

/** The read before and after a refused call, which must show the same. */
export function probeCall(
  { effect: { operation, resource, variant: own } }: ActionSpec,
  keys: Choices,
  variant: string | undefined,
  context: PlanningContext,
  seed: number,
): Call | undefined {
  const { book } = context;
  if (operation === 'read' || operation === 'list') return undefined;
  const { parent, aspectOf } = resourceNamed(book, resource);
  if (operation !== 'create') {
    const kind = own ?? variant;
    const parts = aspectOf === undefined ? undefined : listOfParts(resource, kind, keys, context, seed);
    return (
      parts ??
      readCall(resource, kind, keys, context, seed) ??
      readCall(aspectOf ?? resource, kind, keys, context, seed)
    );
  }
  if (parent === undefined) return undefined;
  const holder = keysOf(resourceNamed(book, parent), { action: '', parameters: {} });
  const read = readCall(parent, undefined, holder, context, seed);
  const list = actionFor(book, 'list', resource);
  return list && !(read && shows(read, resource, context))
    ? buildCall(list, keysIn(list, holder), context, seed)
    : read;
}

/** Whether a read has a list of all that was made of a resource. */
function shows({ action }: Call, resource: string, { book }: PlanningContext): boolean {
  return actionNamed(book, action).response.some(
    ({ filledBy }) => filledBy && 'resource' in filledBy && filledBy.resource === resource,
  );
}

/** The list of all parts of a resource, where reading one of them would need to know it. */
function listOfParts(
  part: string,
  variant: string | undefined,
  keys: Choices,
  context: PlanningContext,
  seed: number,
): Call | undefined {
  const lister = actionFor(context.book, 'list', part, variant);
  return lister && Object.keys(keys).every((key) => askedBy(lister, key))
    ? buildCall(lister, keysIn(lister, keys), context, seed)
    : undefined;
}
