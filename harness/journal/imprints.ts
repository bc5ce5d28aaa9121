import type { SpecBook } from '../../specs/spec-book.ts';
import type { Answer } from '../../cases/answer.ts';

/** What creations showed of the material that they were made of, by resource. */
export interface Imprints {
  readonly note: (resource: string, answer: Answer) => void;
  readonly of: (resource: string) => ReadonlySet<string>;
}

/** Remembers nothing yet. */
export function openImprints({ service }: SpecBook): Imprints {
  const seen = new Map<string, Set<string>>();
  const of = (resource: string): Set<string> => {
    const known = seen.get(resource) ?? new Set<string>();
    seen.set(resource, known);
    return known;
  };
  return {
    of,
    note: (resource, { meaning }) => {
      const { imprint = '' } = service.resources.find(({ name }) => name === resource) ?? {};
      const shown = meaning.type === 'success' ? meaning.body[imprint] : undefined;
      if (typeof shown === 'string' && shown !== '') of(resource).add(shown);
    },
  };
}
