import { describe, expect, it } from 'vitest';
import { broken, tag, tagLists, withKey, withValue } from '../../../../../scenarios/clb/tag-lists/tag-lists.ts';
import { contextOf, topicOf } from '../../../laws/planned.ts';

const topic = topicOf('tag-key-length');
const attempts = tagLists(() => [
  withKey('short', 'k'),
  withKey('long', 'k'.repeat(65)),
  broken('wrong', tag('a', 'b')),
]);
const answers = (actions: readonly string[]): object =>
  Object.fromEntries(
    attempts({ ...topic, actions }, contextOf()).map(({ variant, plan }) => [variant, plan.expect.answer]),
  );

describe('tagLists', () => {
  it('asks the limits of the rule what may be added', () => {
    expect(answers(['AddTags'])).toEqual({ short: 'accept', long: 'reject', wrong: 'reject' });
  });

  it('tries elsewhere only what is refused', () => {
    expect(answers(['DescribeTags'])).toEqual({ long: 'reject', wrong: 'reject' });
  });

  it('knows the bounds that the rule states', () => {
    const seen: number[] = [];
    tagLists((bounds) => {
      seen.push(...bounds);
      return [];
    })({ ...topic, actions: ['AddTags'] }, contextOf());
    expect(seen).toEqual(expect.arrayContaining([64, 65]));
    expect(withValue('v', 'text')).toEqual({ variant: 'v', tags: [tag('k', 'text')], tried: { text: 'text' } });
  });
});
