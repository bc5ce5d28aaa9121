import type { WireParameters } from '../../protocol/wire.ts';
import { askedBy } from '../../specs/oracle/asked-by.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { keyedCall, type KeyedCall } from './keyed-call.ts';

/** The read that shows when a change is done, and what it shows then. */
export interface Rest {
  readonly read: KeyedCall;
  readonly awaited:
    | { readonly field: string; readonly values: readonly string[] }
    | { readonly refused: true; readonly emptied?: string }
    | { readonly list: string; readonly key: string; readonly lacks: readonly string[] };
}

/** How one sees that what a call changed, or deleted, is done with it, if its life cycle leads through a state that passes. */
export function restAfter(book: SpecBook, name: string, parameters: WireParameters, region: string): Rest | undefined {
  const action = book.actions.find((candidate) => candidate.name === name);
  if (!action || action.effect.operation === 'create') return undefined;
  const { operation, resource, variant } = action.effect;
  const lifecycle = book.lifecycles.find((candidate) => candidate.resource === resource);
  const through = lifecycle?.rules.find(
    ({ on, through: passing }) =>
      passing !== undefined && (typeof on === 'string' ? on === operation : on.action === name),
  )?.through;
  if (!lifecycle || through === undefined) return undefined;
  const { key = [], status, aspectOf } = book.service.resources.find((candidate) => candidate.name === resource) ?? {};
  const keys = key.flatMap((part) => {
    const value = parameters[askedBy(action, part)?.name ?? part];
    return value === undefined ? [] : [[part, value] as const];
  });
  const read = keyedCall(book, 'read', resource, variant, Object.fromEntries(keys), region);
  if (!read || status === undefined || keys.length < key.length) return undefined;
  const list = book.actions.find((candidate) => candidate.name === read.action)?.effect.items;
  // Of parts, any may be the one that is changed, and one that was removed is not to be seen at rest.
  if (aspectOf !== undefined && list !== undefined) {
    const shown = book.actions.find(({ name: other }) => other === read.action)?.response ?? [];
    const { alsoWritten = {} } = shown.find(({ path }) => path === status) ?? {};
    const lacks = [through, ...(alsoWritten[through] ?? [])];
    return { read, awaited: { list, key: status.slice(list.length + 1), lacks } };
  }
  if (operation !== 'delete') return { read, awaited: { field: status, values: lifecycle.stable } };
  return { read, awaited: { refused: true, ...(list === undefined ? {} : { emptied: list }) } };
}
