import { escapeKey } from '../mistakes/mistake-at.ts';
import { waysInto, type Lifecycle, type NamedCall, type Sign } from '../lifecycle.ts';
import { checkCall } from './check-service.ts';
import { failIn, fieldsOf, type Fail, type KnownNames } from './known-names.ts';

/** States of which every life cycle knows: before a resource was made and after it was deleted. */
const outside = ['none', 'gone'];

/** Checks that every state, resource, variant, action, parameter, field and value that a life cycle names is defined. */
export function checkLifecycle(lifecycle: Lifecycle, known: KnownNames): void {
  const fail = failIn(lifecycle.file);
  const states = statesOf(lifecycle);
  const check = (call: NamedCall, pointer: string): void => {
    const isWritten = Object.keys(call.with).length > 0;
    checkCall(call.action, call.with, isWritten ? `/calls/${escapeKey(call.name)}` : pointer, known, fail);
  };
  for (const { from, through, to, on, pointer } of [...lifecycle.rules, ...lifecycle.elsewhere]) {
    const unknown = [from, through, to].find((state) => state !== undefined && !states.has(state));
    if (unknown !== undefined) fail(pointer, `unknown state "${unknown}"`);
    if (typeof on !== 'string') check(on, pointer);
  }
  for (const { from, by = [], pointer } of lifecycle.rules) {
    const leads = new Set(lifecycle.rules.filter(({ through }) => through === from).map(({ on }) => on));
    const stranger = by.find((operation) => !leads.has(operation));
    if (stranger !== undefined) fail(`${pointer}/by`, `"${stranger}" does not lead through "${from}"`);
  }
  // What adds a part is a call like any other.
  const isPart = known.resources.get(lifecycle.resource)?.aspectOf !== undefined;
  for (const rule of lifecycle.rules.filter(({ untestable }) => !isPart && untestable === undefined)) {
    if (waysInto(rule, lifecycle).some((way) => way?.from !== 'none')) continue;
    const how = `nothing but a creation leads through "${rule.from}", and what is made is waited for`;
    fail(rule.pointer, `${how}: say why it is untestable`);
  }
  for (const [state, { ways, sign }] of Object.entries(lifecycle.states)) {
    const pointer = `/states/${state}`;
    if (!states.has(state)) fail(pointer, `unknown state "${state}"`);
    for (const { name, calls, holder } of ways) {
      const place = `${pointer}/ways/${name}`;
      for (const call of calls) check(call, place);
      if (holder !== undefined && !statesOfHolder(lifecycle, known).has(holder)) {
        fail(`${place}/holder`, `unknown state "${holder}" of what a ${lifecycle.resource} is a part of`);
      }
    }
    if (sign) checkSign(sign, `${pointer}/sign`, known, fail);
  }
}

function statesOf({ stable, transient }: Lifecycle): ReadonlySet<string> {
  return new Set([...stable, ...transient, ...outside]);
}

/** Checks what a life cycle says of itself: the resource, its first state, and the variants it is tried on. */
export function checkLifecycleHead(lifecycle: Lifecycle, { resources }: KnownNames): void {
  const fail = failIn(lifecycle.file);
  const { resource, initial, variants } = lifecycle;
  const own = resources.get(resource);
  if (!own) return fail('/resource', `unknown resource "${resource}"`);
  if (!statesOf(lifecycle).has(initial)) fail('/initial', `unknown state "${initial}"`);
  const kinds = resources.get(own.aspectOf ?? resource)?.variants ?? [];
  const unknown = variants.find((variant) => !kinds.includes(variant));
  if (unknown !== undefined) fail('/variants', `unknown variant "${unknown}" of ${own.aspectOf ?? resource}`);
}

function statesOfHolder({ resource }: Lifecycle, { book, resources }: KnownNames): ReadonlySet<string> {
  const { aspectOf, parent } = resources.get(resource) ?? {};
  const holder = book.lifecycles.find((other) => other.resource === (aspectOf ?? parent));
  return holder ? statesOf(holder) : new Set();
}

function checkSign({ by, fields = {} }: Sign, pointer: string, known: KnownNames, fail: Fail): void {
  checkCall(by.action, by.with, `${pointer}/by`, known, fail);
  const shown = fieldsOf(known.actions.get(by.action));
  const unknown = Object.keys(fields).find((path) => !shown.has(path));
  if (unknown !== undefined) fail(`${pointer}/fields`, `${by.action} shows no "${unknown}"`);
}
