import { actionsOf } from './derive-states.ts';
import type { Lifecycle, NamedCall } from './lifecycle.ts';
import type { SpecBook } from './spec-book.ts';
import { SpecError } from './spec-error.ts';

/** Checks that every state, document, resource and action that a life cycle names is defined somewhere. */
export function checkLifecycle(
  lifecycle: Lifecycle,
  book: SpecBook,
  documents: { readonly has: (id: string) => boolean },
): void {
  const fail = (pointer: string, problem: string): never => {
    throw new SpecError(lifecycle.file, '', pointer, problem);
  };
  if (!book.service.resources.some(({ name }) => name === lifecycle.resource)) {
    fail('/resource', `unknown resource "${lifecycle.resource}"`);
  }
  const states = new Set([...lifecycle.stable, ...lifecycle.transient, 'none', 'gone']);
  for (const rule of [...lifecycle.rules, ...lifecycle.elsewhere]) {
    const unknown = [rule.from, rule.through, rule.to].find((state) => state !== undefined && !states.has(state));
    if (unknown !== undefined) fail(rule.pointer, `unknown state "${unknown}"`);
    if (typeof rule.on !== 'string' && actionsOf(rule, lifecycle, book).length === 0) {
      fail(rule.pointer, `unknown action "${rule.on.action}"`);
    }
  }
  for (const { sources, pointer } of lifecycle.rules) {
    const unknown = sources.find(({ document }) => !documents.has(document));
    if (unknown) fail(pointer, `unknown document "${unknown.document}"`);
  }
  for (const [state, { ways, sign }] of Object.entries(lifecycle.states)) {
    if (!states.has(state)) fail(`/states/${state}`, `unknown state "${state}"`);
    const calls: readonly NamedCall[] = [...ways.flatMap((way) => way.calls), ...(sign ? [sign.by] : [])];
    const unknown = calls.find(({ action }) => !book.actions.some(({ name }) => name === action));
    if (unknown) fail(`/states/${state}`, `unknown action "${unknown.action}"`);
  }
}
