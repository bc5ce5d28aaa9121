import type { ActionSpec } from '../../../specs/action-spec.ts';
import type { ErrorReference } from '../../../specs/point.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { RefusalAnswer } from '../../core/refusal.ts';

/**
 * The oldest or the last of the codes that the documents name for the situation in which a problem arose. Where the
 * code alone does not tell the situation, only what is named for each of those that it may be.
 */
export function otherCodeFor(
  { code, status, about }: RefusalAnswer,
  spec: ActionSpec,
  book: SpecBook,
  which: 'oldest' | 'last',
): ErrorReference | undefined {
  const sets = situationsOf(about, spec, book).filter((errors) =>
    errors.some((error) => error.code === code && error.status === status),
  );
  const common = (sets[0] ?? []).filter((error) =>
    sets.every((errors) => errors.some((other) => other.code === error.code && other.status === error.status)),
  );
  if (which === 'last') return common.at(-1);
  const { editions } = book.service;
  return common.toSorted((a, b) => editions.indexOf(a.editions[0] ?? '') - editions.indexOf(b.editions[0] ?? ''))[0];
}

/** The sets of codes of all situations that a refusal may be about. */
function situationsOf(
  { kind, subject }: RefusalAnswer['about'],
  spec: ActionSpec,
  book: SpecBook,
): readonly (readonly ErrorReference[])[] {
  const reference = spec.parameters.find(({ name }) => name === subject)?.reference?.point.errors;
  if (kind === 'reference' && reference !== undefined && reference.length > 0) return [reference];
  if (kind === 'state') {
    const { operation, resource } = spec.effect;
    return book.lifecycles
      .filter((lifecycle) => lifecycle.resource === resource)
      .flatMap(({ rules }) => rules)
      .filter(({ from, on, expect }) => from === subject && on === operation && expect === 'reject')
      .map(({ errors }) => errors);
  }
  return book.topics
    .filter(({ actions }) => actions.length === 0 || actions.includes(spec.name))
    .map(({ errors }) => errors);
}
