import type { Lifecycle, NamedCall } from '../lifecycle.ts';
import type { SpecBook } from '../spec-book.ts';
import { SpecError } from '../spec-error.ts';

/** Checks that every state, document, resource, action and parameter that a life cycle names is defined somewhere. */
export function checkLifecycle(
  lifecycle: Lifecycle,
  book: SpecBook,
  documents: { readonly has: (id: string) => boolean },
): void {
  const fail = (pointer: string, problem: string): never => {
    throw new SpecError(lifecycle.file, '', pointer, problem);
  };
  const checkCall = ({ action, with: values }: NamedCall, pointer: string): void => {
    const spec = book.actions.find(({ name }) => name === action);
    if (!spec) return fail(pointer, `unknown action "${action}"`);
    const unknown = Object.keys(values).find((name) => !spec.parameters.some((parameter) => parameter.name === name));
    if (unknown !== undefined) fail(pointer, `unknown parameter "${unknown}" of ${action}`);
  };
  if (!book.service.resources.some(({ name }) => name === lifecycle.resource)) {
    fail('/resource', `unknown resource "${lifecycle.resource}"`);
  }
  const states = new Set([...lifecycle.stable, ...lifecycle.transient, 'none', 'gone']);
  for (const { from, through, to, on, pointer } of [...lifecycle.rules, ...lifecycle.elsewhere]) {
    const unknown = [from, through, to].find((state) => state !== undefined && !states.has(state));
    if (unknown !== undefined) fail(pointer, `unknown state "${unknown}"`);
    if (typeof on !== 'string') checkCall(on, pointer);
  }
  for (const { sources, pointer } of lifecycle.rules) {
    const unknown = sources.find(({ document }) => !documents.has(document));
    if (unknown) fail(pointer, `unknown document "${unknown.document}"`);
  }
  for (const [state, { ways, sign }] of Object.entries(lifecycle.states)) {
    const pointer = `/states/${state}`;
    if (!states.has(state)) fail(pointer, `unknown state "${state}"`);
    for (const call of [...ways.flatMap((way) => way.calls), ...(sign ? [sign.by] : [])]) checkCall(call, pointer);
  }
}
