import { expect, it } from 'vitest';
import { refusedTags } from '../../../../scenarios/tag-resources/refused-tags.ts';
import { contextOf, serviceOf } from '../../laws/planned.ts';

const topic = serviceOf('clb').book.topics.find(
  ({ detail, topic: about }) => about === 'resource-tag' && detail === 'keys-of-a-call',
);

it('writes tags as each action takes them, and the keys alone where it takes no more', () => {
  if (!topic) throw new Error('no rule is about the keys of a call');
  const tags = [{ Key: 'a', Value: 'b' }];
  const drafts = refusedTags(topic, [{ variant: 'one', tags }], contextOf());
  expect(drafts.map(({ variant }) => variant)).toEqual(['TagResources-one', 'UntagResources-one']);
  const [given, taken] = drafts.map(({ plan }) => plan.call.parameters);
  expect(given).toMatchObject({ Tag: JSON.stringify(tags) });
  expect(taken).toMatchObject({ TagKey: '["a"]' });
  expect(drafts.map(({ plan }) => plan.expect.answer)).toEqual(['reject', 'reject']);
});
