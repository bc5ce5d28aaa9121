import type { ActionSpec, ResponseField } from '../../../specs/action-spec.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { Fields } from '../../core/call.ts';
import type { Variant } from '../../core/variant.ts';
import { rewriting } from '../../variants/rewrite.ts';

const legal = 'A parameter that has no effect under a setting is ignored; no document says what is shown of it then.';
const grounds = [{ document: 'guide-2018', section: 'CreateLoadBalancerHTTPListener' }];

/** What is shown of settings that have no effect: nothing, or no trace of what was sent. */
export function ineffectiveVariants(book: SpecBook): readonly Variant[] {
  const rewritingIneffective = (change: (value: unknown) => readonly unknown[]): NonNullable<Variant['seams']> => {
    const switchesOf = new Map(book.actions.map((spec) => [spec.name, switchedFields(book, spec)]));
    return () =>
      rewriting((fields, { action, failed }) =>
        failed ? fields : withChanged(fields, switchesOf.get(action) ?? [], change),
      );
  };
  return [
    {
      id: 'ineffective/hidden',
      description: 'Settings that have no effect are not shown.',
      legal,
      grounds,
      seams: rewritingIneffective(() => []),
    },
    {
      id: 'ineffective/forgotten',
      description: 'Settings that have no effect are shown as nothing or 0, whatever was sent.',
      legal,
      grounds,
      seams: rewritingIneffective((value) => [typeof value === 'number' ? 0 : '']),
    },
  ];
}

/** A field that shows a setting, and the fields of the switches that it needs, with the values that they need to have. */
interface Switched {
  readonly field: string;
  readonly needs: readonly { readonly field: string; readonly value: string }[];
}

/** The fields of a read whose settings depend on others, by the rules of what writes the same resource. */
function switchedFields(book: SpecBook, { effect, response }: ActionSpec): readonly Switched[] {
  if (effect.operation !== 'read') return [];
  const rules = book.actions
    .filter((other) => other.effect.resource === effect.resource && other.effect.variant === effect.variant)
    .flatMap((writer) => writer.rules)
    .filter(({ kind }) => kind === 'effective-only-if');
  const shows = (parameter: string): readonly ResponseField[] =>
    response.filter(({ path, echoes }) => !path.includes('.') && same(echoes, parameter));
  return rules.flatMap(({ parameter, when }) => {
    const needs = Object.entries(when.equals).flatMap(([name, value]) =>
      shows(name).map(({ path }) => ({ field: path, value })),
    );
    return needs.length === 0 ? [] : shows(parameter).map(({ path }) => ({ field: path, needs }));
  });
}

/** Parameters of one setting differ between actions in the case of the first letter. */
function same(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

function withChanged(
  fields: Fields,
  switched: readonly Switched[],
  change: (value: unknown) => readonly unknown[],
): Fields {
  const idle = new Set(
    switched
      .filter(({ needs }) => needs.some(({ field, value }) => field in fields && String(fields[field]) !== value))
      .map(({ field }) => field),
  );
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): readonly [string, unknown][] =>
      idle.has(name) ? change(value).map((other) => [name, other] as const) : [[name, value]],
    ),
  );
}
