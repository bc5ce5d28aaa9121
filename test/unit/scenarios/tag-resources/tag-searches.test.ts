import { expect, it } from 'vitest';
import { tagSearches } from '../../../../scenarios/tag-resources/tag-searches.ts';
import { typesOf } from '../../../../scenarios/tag-resources/tag-plan.ts';
import { contextOf, serviceOf } from '../../laws/planned.ts';

const topic = serviceOf('clb').book.topics.find(({ scenario }) => scenario === 'tags-of-matching');

it('wants what was asked for among what is there, and nothing where nothing fits', () => {
  const [tagged] = topic ? typesOf(topic, contextOf()) : [];
  if (!topic || !tagged) throw new Error('no rule is about searches');
  const answered = tagSearches(tagged, 'all', topic, contextOf()).map(({ plan }) => plan.answered?.[0]);
  expect(answered.map((one) => [one?.match, one?.items])).toEqual([
    ['all', '[{"TagKey":"colour","TagValue":"red"}]'],
    ['all', '[{"TagKey":"size","TagValue":"large"}]'],
    ['only', '[]'],
    ['only', '[]'],
  ]);
});
