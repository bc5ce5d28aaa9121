import { isCode } from '../../specs/oracle/is-code.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { errorFor, type Scope } from '../core/edition.ts';
import type { AuthenticationSeam } from '../core/seams.ts';
import { nearest } from '../telling/nearest.ts';
import { gatewayProblem } from '../wire/attempt.ts';
import { documentedErrors } from './documented-errors.ts';

/** Calls of an action that fail with a documented error, so many of them or all. */
interface Failure {
  readonly action: string;
  readonly code: string;
  readonly status: number;
  readonly times: number;
}

/** Refuses calls of some actions: each `ACTION=CODE`, or `ACTION=CODE:TIMES` for the first calls alone; of one action one after the other. */
export function failing(texts: readonly string[], book: SpecBook, scope: Scope): AuthenticationSeam {
  const left = texts.map((text) => ({ ...readFailure(text, book, scope) }));
  return {
    seam: 'authentication',
    admit: (problem, { action }) => {
      const failure = problem ? undefined : left.find((one) => one.action === action && one.times > 0);
      if (!failure) return problem;
      failure.times -= 1;
      return gatewayProblem(
        failure.status,
        failure.code,
        `The emulator was asked to fail ${failure.action} with this code.`,
      );
    },
  };
}

/** The action that such a text names. */
export function failingAction(text: string): string {
  return text.split('=', 1)[0] ?? '';
}

/** @throws Error saying what is wrong: the form, the action, or a code that no document lists for it. */
function readFailure(text: string, book: SpecBook, scope: Scope): Failure & { times: number } {
  const [, name = '', code = '', times] = /^(\w+)=([^:\s]+)(?::([1-9]\d{0,8}))?$/.exec(text) ?? [];
  if (code === '') throw new Error(`fail: "${text}" is none of ACTION=CODE and ACTION=CODE:TIMES`);
  const action = book.actions.find((one) => one.name === name);
  if (!action) {
    const known = book.actions.map((one) => one.name);
    throw new Error(`fail: "${text}": there is no action "${name}"; did you mean ${nearest(name, known)}?`);
  }
  const documented = documentedErrors(action, book);
  const named = errorFor(
    documented.filter((error) => isCode(error, code)),
    scope,
  );
  if (!named) {
    const known = [...new Set(documented.map((error) => error.code))];
    throw new Error(
      `fail: "${text}": no document lists the code "${code}" for ${name}; did you mean ${nearest(code, known)}?`,
    );
  }
  return { action: name, code, status: named.status, times: times === undefined ? Infinity : Number(times) };
}
