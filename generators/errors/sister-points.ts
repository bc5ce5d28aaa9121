import type { ActionSpec } from '../../specs/action-spec.ts';
import { fieldsOf } from '../../specs/oracle/items.ts';
import type { Parameter } from '../../specs/parameter.ts';
import type { ErrorReference, Point } from '../../specs/point.ts';
import type { Breach } from '../../specs/service.ts';
import type { SpecBook } from '../../specs/spec-book.ts';

/** A parameter of some action that means what a parameter of another one means. */
export interface Sister {
  readonly action: ActionSpec;
  readonly parameter: Parameter;
}

/**
 * Every parameter of the service that says the same: it has the same name in some spelling, or refers to the same
 * resource, or is a list of objects with a field in common. The parameter itself is among them.
 */
export function sistersOf(parameter: Parameter, book: SpecBook): readonly Sister[] {
  const known = remembered.get(parameter);
  if (known) return known;
  const found = book.actions.flatMap((action) =>
    action.parameters.filter((other) => areSisters(parameter, other)).map((other) => ({ action, parameter: other })),
  );
  remembered.set(parameter, found);
  return found;
}

/** The codes that a document names for breaking the parameter in one of these ways; `parts` narrows those of a list of objects. */
export function errorsOfBreach(
  { action, parameter }: Sister,
  breaches: readonly Breach[],
  parts: readonly string[] | undefined,
): readonly ErrorReference[] {
  const { required, range, enum: values, length, pattern, addresses, items, reference } = parameter;
  const rules = action.rules.filter((rule) => rule.parameter === parameter.name);
  const ofRules = (kind: string): readonly ErrorReference[] =>
    rules.filter((rule) => rule.kind === kind).flatMap(({ point }) => point.errors);
  const ofItems = (items?.errors ?? []).filter(
    ({ part }) => parts === undefined || part === undefined || parts.includes(part),
  );
  const isMissing = ({ part }: ErrorReference): boolean => part?.endsWith('.required') === true;
  const by: Readonly<Record<Breach, () => readonly ErrorReference[]>> = {
    missing: () => [...required.errors, ...ofRules('required-if'), ...ofItems.filter(isMissing)],
    invalid: () => [
      ...[range, values, length, pattern, addresses].flatMap(
        (point: Point<unknown> | undefined) => point?.errors ?? [],
      ),
      ...ofItems.filter((error) => parts !== undefined || !isMissing(error)),
    ],
    conflict: () => ofRules('forbidden-with'),
    unknown: () => reference?.point.errors ?? [],
  };
  return breaches.flatMap((breach) => by[breach]());
}

/** What the actions list that do something to the same resource and take a parameter that says the same. */
export function listedBySisters(parameter: Parameter, action: ActionSpec, book: SpecBook): readonly ErrorReference[] {
  const known = rememberedLists.get(parameter);
  if (known) return known;
  const actions = sistersOf(parameter, book).map((sister) => sister.action);
  const related = [...new Set(actions)].filter(({ effect }) => effect.resource === action.effect.resource);
  const errors = related.flatMap((sister) => sister.errors);
  const found = [...new Map(errors.map((error) => [`${error.status} ${error.code}`, error])).values()];
  rememberedLists.set(parameter, found);
  return found;
}

/** Every way in which editions write the name. */
export function spellingsOf({ name, spellings }: Parameter): readonly string[] {
  return [...new Set([name, ...Object.values(spellings)])];
}

// Planning asks for the same parameters over and over, and a book never changes.
const remembered = new WeakMap<Parameter, readonly Sister[]>();
const rememberedNames = new WeakMap<Parameter, readonly string[]>();
const rememberedLists = new WeakMap<Parameter, readonly ErrorReference[]>();

function areSisters(a: Parameter, b: Parameter): boolean {
  if (a.reference && a.reference.resource === b.reference?.resource) return true;
  const names = namesOf(a);
  if (namesOf(b).some((name) => names.includes(name))) return true;
  if (!a.items || !b.items) return false;
  const fields = fieldsOf(a.items);
  return fieldsOf(b.items).some((field) => fields.includes(field));
}

function namesOf(parameter: Parameter): readonly string[] {
  const known = rememberedNames.get(parameter) ?? spellingsOf(parameter).map(lowerFirst);
  rememberedNames.set(parameter, known);
  return known;
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
