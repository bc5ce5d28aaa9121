import type { Parameter } from '../../../specs/parameter.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import { scopeOf } from '../fault-context.ts';
import { agreedValues } from '../derived/constraint-probes.ts';

/** Another value of a parameter than the given one, which documents allow where they list any. */
export function otherValue(parameter: Parameter, value: string, book: SpecBook): string {
  if (parameter.type === 'integer') return String(Number(value) + 1);
  if (parameter.type === 'boolean') return value === 'true' ? 'false' : 'true';
  return agreedValues(parameter, scopeOf(book)).find((candidate) => candidate !== value) ?? `${value}x`;
}
