import type { ActionSpec } from '../../specs/action-spec.ts';
import { variantChoiceOf, type VariantSwitch } from '../../specs/derive/variant-switch.ts';
import type { Resource } from '../../specs/service.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { Choices } from './build-call.ts';
import { actionFor } from './context.ts';

/** The variant of the resource on which a call can be tried, and what the call itself holds. */
export interface OnVariant {
  readonly variant?: string;
  readonly choices: Choices;
}

/**
 * Where rules tie parameters to the variant of what a call is about: the one that is chosen, or the first on which whatever
 * is given has its effect.
 */
export function onVariant(action: ActionSpec, choices: Choices, book: SpecBook): OnVariant {
  const known = variantChoiceOf(action, book.service);
  if (!known) return { choices };
  const { [known.name]: chosen, ...own } = choices;
  if (typeof chosen === 'string') return { variant: chosen, choices: own };
  const variant = firstWithEffect(action, own, known);
  return { ...(variant === undefined ? {} : { variant }), choices: own };
}

/** The first variant on which all has its effect with which a resource is made, if rules of its creation speak of that. */
export function givenVariant(
  given: Choices,
  { name, variantBy, variants }: Resource,
  book: SpecBook,
): string | undefined {
  const creator = actionFor(book, 'create', name);
  if (!creator || variantBy === undefined || given[variantBy] !== undefined) return undefined;
  return firstWithEffect(creator, given, { name: variantBy, variants });
}

function firstWithEffect(action: ActionSpec, choices: Choices, { name, variants }: VariantSwitch): string | undefined {
  const rules = action.rules.filter(
    ({ kind, parameter }) => kind === 'effective-only-if' && (choices[parameter] ?? null) !== null,
  );
  if (rules.length === 0) return undefined;
  return variants.find((one) =>
    rules.every(({ when: { equals, differs } }) => (equals[name] ?? one) === one && differs[name] !== one),
  );
}
