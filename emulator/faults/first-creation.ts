import type { SpecBook } from '../../specs/spec-book.ts';
import type { TopicRule } from '../../specs/topic.ts';

/** A promise about the first action that takes a token and makes something, if there is one what stands by itself. */
export function firstCreation(book: SpecBook): TopicRule | undefined {
  const creators = new Map(
    book.actions.flatMap(({ name, effect }) => (effect.operation === 'create' ? [[name, effect.resource]] : [])),
  );
  const standsAlone = ({ about }: TopicRule): boolean =>
    book.service.resources.some(({ name, parent }) => name === creators.get(about.action ?? '') && !parent);
  const all = book.topics.filter(({ repetition, about }) => repetition && creators.has(about.action ?? ''));
  return all.find(standsAlone) ?? all[0];
}
