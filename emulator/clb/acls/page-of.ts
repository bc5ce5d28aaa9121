import { textOf, type Invocation } from '../../core/call.ts';

interface Page<T> {
  readonly page: readonly T[];
  readonly number: number;
  readonly size: number;
}

/** A page of what a call asks for, by the parameter that numbers pages: the first one of ten unless it says otherwise. */
export function pageOf<T>(call: Invocation, numbered: string, all: readonly T[]): Page<T> {
  const size = Number(textOf(call, 'PageSize') ?? 10);
  const number = Math.max(1, Number(textOf(call, numbered) ?? 1));
  return { page: all.slice((number - 1) * size, number * size), number, size };
}
