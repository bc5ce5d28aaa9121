import { judge } from '../../specs/oracle/judge.ts';
import type { ResponseField } from '../../specs/action-spec.ts';
import { writtenAs } from '../../specs/oracle/written-as.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { Problem } from '../../cases/case.ts';

/**
 * A value that no document lists, where documents list them all. What a request may set, by whatever edition, may be shown;
 * an empty text shows nothing.
 */
export function listedValues(
  values: readonly unknown[],
  field: ResponseField,
  { service: { editions }, actions }: SpecBook,
): Problem | undefined {
  const { path, values: point, echoes } = field;
  if (!point) return undefined;
  const name = echoes ?? path.slice(path.lastIndexOf('.') + 1);
  const settable = new Set(
    actions
      .flatMap(({ parameters }) => parameters.filter((parameter) => parameter.name === name))
      .flatMap(({ enum: listed }) => listed?.statements ?? [])
      .flatMap(({ prose = [], schema = [], letter = [] }) => [...prose, ...schema, ...letter]),
  );
  const wrong = values
    .map(String)
    .filter((value) => value !== '' && !settable.has(value))
    .find(
      (value) =>
        judge(point, (known) => writtenAs(field, value).some((text) => known.includes(text)), { editions }).expect ===
        'reject',
    );
  if (wrong === undefined) return undefined;
  return {
    expected: `${path} has one of its documented values`,
    actual: `it is ${wrong}`,
    at: path,
    deviation: 'unlisted',
  };
}
