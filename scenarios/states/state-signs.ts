import type { Call } from '../../cases/call.ts';
import type { Arrival, CallPlan } from '../../cases/call-plan.ts';
import type { Expectation, ExpectedRead } from '../../cases/expectation.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Lifecycle, NamedCall, Sign, StateRule } from '../../specs/lifecycle.ts';
import { withServers } from '../../cases/server-slots.ts';
import { writtenAt } from '../../specs/oracle/written-as.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { actionNamed, resourceNamed } from '../../generators/calls/context.ts';

/** A call in a state, as far as signs of the state depend on it. */
interface SignedPair {
  readonly action: ActionSpec;
  readonly lifecycle: Lifecycle;
  readonly rule: StateRule;
  readonly expect: Expectation;
}

/**
 * The reads that show the state before a call, that a refused call left it alone, and the state that followed: after an
 * accepted call the one that is promised, and where nothing is promised whatever it is.
 */
export function signsOf(
  { action, lifecycle: { states, resource }, rule: { from, to }, expect: { answer } }: SignedPair,
  callOf: (named: NamedCall) => Call,
  book: SpecBook,
): Pick<CallPlan, 'arrival' | 'probe' | 'reads'> {
  const before = states[from]?.sign;
  const after = to === undefined ? undefined : states[to]?.sign;
  const until = before && awaited(before, resource, book);
  const isDeletion = action.effect.operation === 'delete' && action.effect.resource === resource;
  return {
    ...(before && until ? { arrival: { state: from, read: callOf(before.by), until } } : {}),
    // A list shows what others make too.
    ...(before && before.item === undefined && answer === 'reject' ? { probe: callOf(before.by) } : {}),
    reads: [
      ...(after && answer === 'accept' ? [shown(after, resource, callOf(after.by), book)] : []),
      ...(before?.fields && answer === 'observe' && !isDeletion ? [observed(before.fields, callOf(before.by))] : []),
    ],
  };
}

function awaited(
  { by, refused, item, fields = {} }: Sign,
  resource: string,
  book: SpecBook,
): Arrival['until'] | undefined {
  if (refused) return { refused };
  if (item === 'not-at-all') {
    const { list, key } = placeIn(by, resource, book);
    return { list, key, lacks: { fill: 'identifier', resource } };
  }
  const [first] = Object.entries(fields);
  return first && { field: first[0], values: writtenAt(actionNamed(book, by.action), ...first) };
}

function shown(sign: Sign, resource: string, call: Call, book: SpecBook): ExpectedRead {
  if (sign.refused) return { call, fields: [], refused: { named: [], listed: [] } };
  if (sign.item) {
    const { list: path, key } = placeIn(sign.by, resource, book);
    const items = withServers(JSON.stringify([{ [key]: `$made.${resource}` }]));
    return { call, fields: [], items: [{ path, match: sign.item === 'not-at-all' ? 'none' : 'all', items }] };
  }
  const until = awaited(sign, resource, book);
  const action = actionNamed(book, sign.by.action);
  const fields = Object.entries(sign.fields ?? {}).map(([path, text]) => ({
    path,
    equals: text === '' ? [] : writtenAt(action, path, text).map(withServers),
    absent: text === '' ? ('expected' as const) : ('fail' as const),
  }));
  return { call, fields, ...(until && 'field' in until ? { until } : {}) };
}

function observed(fields: NonNullable<Sign['fields']>, call: Call): ExpectedRead {
  return { call, fields: Object.keys(fields).map((path) => ({ path, equals: [], absent: 'ignore' as const })) };
}

/** The path of the items of a list, and the field that tells them apart. */
function placeIn(
  { action }: NamedCall,
  resource: string,
  book: SpecBook,
): { readonly list: string; readonly key: string } {
  return {
    list: actionNamed(book, action).effect.items ?? '',
    key: resourceNamed(book, resource).key.at(-1) ?? '',
  };
}
