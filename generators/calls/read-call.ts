import type { Call } from '../../cases/call.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { readerOf } from '../../specs/derive/derive-parameter.ts';
import { buildCall, type Choices } from './build-call.ts';
import { actionFor } from './context.ts';
import { keysIn } from './resource-keys.ts';

/** The read call of a resource by its keys, if an action reads it. */
export function readCall(
  resource: string,
  variant: string | undefined,
  keys: Choices,
  context: PlanningContext,
  seed: number,
): Call | undefined {
  const reader = actionFor(context.book, 'read', resource, variant) ?? readerOf(context.book, resource, variant);
  return reader && buildCall(reader, keysIn(reader, keys), context, seed);
}
