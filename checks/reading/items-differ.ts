import type { ActionSpec, ResponseField } from '../../specs/action-spec.ts';
import type { Problem } from '../../cases/case.ts';
import type { SpecBook } from '../../specs/spec-book.ts';

/** A list shows each resource once: no two of its items have one key. */
export function itemsDiffer(
  values: readonly unknown[],
  { path }: ResponseField,
  { effect }: ActionSpec,
  { service }: SpecBook,
): Problem | undefined {
  const [key, ...more] = service.resources.find(({ name }) => name === effect.resource)?.key ?? [];
  if (effect.operation !== 'list' || key === undefined || more.length > 0 || path !== `${effect.items ?? ''}.${key}`) {
    return undefined;
  }
  const twice = values.find((value, index) => values.indexOf(value) !== index);
  if (twice === undefined) return undefined;
  return {
    expected: `each ${path} is shown once`,
    actual: `${JSON.stringify(twice)} is shown again`,
    at: path,
    deviation: 'other-value',
  };
}
