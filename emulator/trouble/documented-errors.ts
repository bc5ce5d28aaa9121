import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Parameter } from '../../specs/parameter.ts';
import type { ErrorReference } from '../../specs/point.ts';
import type { SpecBook } from '../../specs/spec-book.ts';

/** Every error that the documents name for an action, for one of its parameters, or for whatever action. */
export function documentedErrors(action: ActionSpec, book: SpecBook): readonly ErrorReference[] {
  const { service, topics, lifecycles } = book;
  const names = action.parameters.flatMap(({ name, spellings }) => [name, ...Object.values(spellings)]);
  return [
    ...action.errors,
    ...action.parameters.flatMap(errorsOfParameter),
    ...action.rules.flatMap(({ point }) => point.errors),
    ...topics.filter(({ actions }) => actions.includes(action.name)).flatMap(({ errors }) => errors),
    ...lifecycles
      .filter(({ resource }) => resource === action.effect.resource)
      .flatMap(({ rules }) => rules.flatMap(({ errors }) => errors)),
    ...service.parameterErrors.filter((error) => error.names.some((name) => names.includes(name))),
    ...service.busyErrors,
    ...service.throttlingErrors,
    ...service.usedNonceErrors,
    ...service.credentialErrors,
    ...service.unknownActionErrors,
    ...service.commonErrors,
    ...Object.values(service.gatewayErrors).flat(),
  ].flatMap((error) => spelt(error, names));
}

function errorsOfParameter(parameter: Parameter): readonly ErrorReference[] {
  const {
    name,
    required,
    range,
    enum: values,
    length,
    pattern,
    addresses,
    items,
    default: standard,
    reference,
  } = parameter;
  const points = [required, range, values, length, pattern, addresses, items, standard, reference?.point];
  return points.flatMap((point) => point?.errors ?? []).flatMap((error) => spelt(error, [name]));
}

/** A code with the name of a parameter in it, for each of them. */
function spelt(error: ErrorReference, names: readonly string[]): readonly ErrorReference[] {
  if (!error.code.includes('{Parameter}')) return [error];
  return names.map((name) => ({ ...error, code: error.code.replace('{Parameter}', name) }));
}
