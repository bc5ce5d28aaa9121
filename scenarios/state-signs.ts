import type { Arrival, Call, CallPlan, Expectation, ExpectedRead } from '../specs/call-plan.ts';
import type { Lifecycle, NamedCall, Sign, StateRule } from '../specs/lifecycle.ts';
import { withServers } from '../specs/server-slots.ts';
import type { SpecBook } from '../specs/spec-book.ts';
import { actionNamed, resourceNamed } from '../generators/context.ts';

/** The reads that show the state before a call, that a refused call left it alone, and the state after an accepted one. */
export function signsOf(
  { states, resource }: Lifecycle,
  { from, to }: StateRule,
  { answer }: Expectation,
  callOf: (named: NamedCall) => Call,
  book: SpecBook,
): Pick<CallPlan, 'arrival' | 'probe' | 'reads'> {
  const before = states[from]?.sign;
  const after = to === undefined ? undefined : states[to]?.sign;
  const until = before && awaited(before);
  return {
    ...(before && until ? { arrival: { state: from, read: callOf(before.by), until } } : {}),
    // A list shows what others make too.
    ...(before && before.item === undefined && answer === 'reject' ? { probe: callOf(before.by) } : {}),
    reads: after && answer === 'accept' ? [readOf(after, resource, callOf(after.by), book)] : [],
  };
}

function awaited({ refused, fields = {} }: Sign): Arrival['until'] | undefined {
  if (refused) return { refused };
  const [first] = Object.entries(fields);
  return first && { field: first[0], values: [first[1]] };
}

function readOf(sign: Sign, resource: string, call: Call, book: SpecBook): ExpectedRead {
  if (sign.refused) return { call, fields: [], refused: { named: [], listed: [] } };
  if (sign.item) {
    const path = actionNamed(book, call.action).effect.items ?? '';
    const key = resourceNamed(book, resource).key.at(-1) ?? '';
    return { call, fields: [], item: { path, key, is: { fill: 'identifier', resource }, shown: sign.item } };
  }
  const until = awaited(sign);
  const fields = Object.entries(sign.fields ?? {}).map(([path, text]) => ({
    path,
    equals: text === '' ? [] : [withServers(text)],
    absent: text === '' ? ('expected' as const) : ('fail' as const),
  }));
  return { call, fields, ...(until && 'field' in until ? { until } : {}) };
}
