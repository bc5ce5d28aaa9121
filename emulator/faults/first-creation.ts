import type { SpecBook } from '../../specs/spec-book.ts';
import type { TopicRule } from '../../specs/topic.ts';

/**
 * A promise about the first action that takes a token and makes something: if there is one what stands by itself, and best
 * of all can be changed, so that nothing that tokens promise of creations lacks a case.
 */
export function firstCreation(book: SpecBook): TopicRule | undefined {
  const creators = new Map(
    book.actions.flatMap(({ name, effect }) => (effect.operation === 'create' ? [[name, effect.resource]] : [])),
  );
  const standsAlone = ({ about }: TopicRule): boolean =>
    book.service.resources.some(({ name, parent }) => name === creators.get(about.action ?? '') && !parent);
  const isChanged = ({ about }: TopicRule): boolean =>
    book.actions.some(
      ({ effect }) => effect.operation === 'update' && effect.resource === creators.get(about.action ?? ''),
    );
  const all = book.topics.filter(({ repetition, about }) => repetition && creators.has(about.action ?? ''));
  const alone = all.filter(standsAlone);
  return alone.find(isChanged) ?? alone[0] ?? all[0];
}
