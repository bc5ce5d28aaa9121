import type { ActionSpec, Pages } from '../action-spec.ts';
import type { TopicRule } from '../topic.ts';
import type { SpecFile } from './read-spec-file.ts';

interface Raw extends Pick<TopicRule, 'detail' | 'statement' | 'level' | 'sources'> {
  readonly scenario: string;
  /** It is promised of lists that have this alone. */
  readonly where?: keyof Pages;
}

/**
 * What the documents promise of pages: a rule for every list whose pages are asked for by tokens and that a case can fill.
 * What comes about by the way, such as jobs, is the matter of rules of its own.
 */
export function readPagination(file: SpecFile, actions: readonly ActionSpec[]): readonly TopicRule[] {
  const { promises } = file.value as { readonly promises: readonly Raw[] };
  const made = new Set(actions.flatMap(({ effect }) => (effect.operation === 'create' ? [effect.resource] : [])));
  return actions.flatMap(({ name, effect: { pages, resource, told } }) =>
    promises.flatMap(({ where = 'token', ...promise }, index): readonly TopicRule[] => {
      if (pages?.token === undefined || pages[where] === undefined) return [];
      if (told === undefined && !made.has(resource)) return [];
      const place = { file: file.file, pointer: `/promises/${index}` };
      const about = { topic: name, about: { action: name }, actions: [name] };
      return [{ ...promise, ...about, ...place, kind: 'pagination', errors: [], values: {} }];
    }),
  );
}
