import type { ActionSpec } from '../specs/action-spec.ts';
import { fieldsOf } from '../specs/oracle/items.ts';
import type { Parameter } from '../specs/parameter.ts';
import type { ErrorReference, Point } from '../specs/point.ts';
import type { SpecBook } from '../specs/spec-book.ts';

/** A code that a spec names for an edition, in the spec of one action or, without one, for the service. */
export interface NamedCode {
  readonly edition: string;
  readonly action?: string;
  readonly code: string;
  readonly status: number;
  /** Where it is named, for whoever reads a finding. */
  readonly place: string;
}

/** Every code of every spec, edition by edition. */
export function namedCodes(book: SpecBook): readonly NamedCode[] {
  const { service, topics, lifecycles } = book;
  const general = [
    ...Object.values(service.gatewayErrors).flat(),
    ...service.parameterErrors,
    ...service.busyErrors,
    ...service.throttlingErrors,
    ...service.unknownActionErrors,
    ...service.commonErrors,
  ];
  return [
    ...named(general, service.file),
    ...topics.flatMap(({ errors, file, pointer }) => named(errors, `${file}#${pointer}`)),
    ...lifecycles.flatMap(({ rules, file }) => rules.flatMap(({ errors }) => named(errors, file))),
    ...book.actions.flatMap((action) => named(errorsOf(action), action.file, action.name)),
  ];
}

/** Names of parameters and of fields of lists, as codes write them: with a capital. */
export function namesInCodes({ actions }: SpecBook): ReadonlySet<string> {
  const names = actions
    .flatMap(({ parameters }) => parameters)
    .flatMap(({ name, spellings, items }) => [name, ...Object.values(spellings), ...(items ? fieldsOf(items) : [])]);
  return new Set(names.map((name) => name.charAt(0).toUpperCase() + name.slice(1)));
}

function errorsOf({ errors, rules, parameters }: ActionSpec): readonly ErrorReference[] {
  return [
    ...errors,
    ...rules.flatMap(({ point }) => point.errors),
    ...parameters.flatMap(pointsOf).flatMap((point) => point.errors),
  ];
}

function pointsOf(parameter: Parameter): readonly Point<unknown>[] {
  const { required, range, enum: values, length, pattern, addresses, items, reference } = parameter;
  const points: readonly (Point<unknown> | undefined)[] = [
    required,
    range,
    values,
    length,
    pattern,
    addresses,
    items,
    reference?.point,
  ];
  return points.filter((point) => point !== undefined);
}

function named(errors: readonly ErrorReference[], place: string, action?: string): readonly NamedCode[] {
  return errors.flatMap(({ code, status, editions }) =>
    editions.map((edition) => ({ edition, ...(action === undefined ? {} : { action }), code, status, place })),
  );
}
