import { describe, expect, it } from 'vitest';
import {
  besideTags,
  fiveTags,
  onTagPages,
  tagPage,
  tagsThen,
} from '../../../../../scenarios/clb/tag-pages/five-tags.ts';
import { contextOf, topicOf } from '../../../laws/planned.ts';

const topic = topicOf('tag-page-size');

describe('pages of five tags', () => {
  it('hold two each', () => {
    expect(fiveTags).toHaveLength(5);
    expect(tagPage(contextOf(), 3)).toMatchObject({
      action: 'DescribeTags',
      parameters: { PageSize: '2', PageNumber: '3' },
    });
  });

  it('are searched after the tags were added', () => {
    const [draft] = tagsThen(topic, contextOf(), 'v', fiveTags, { reads: [] });
    expect(draft?.plan.call.parameters['Tags']).toContain('key-5');
    const [paged] = onTagPages(topic, contextOf(), 'v', { calls: [tagPage(contextOf(), 1)], size: 2 });
    expect(paged?.plan.lists).toMatchObject([{ key: 'TagKey=TagValue', size: 2 }]);
  });

  it('show fields beside the tags, with a value or with any', () => {
    expect(besideTags(contextOf(), { A: '1', B: undefined })[0]?.fields).toEqual([
      { path: 'A', equals: ['1'], absent: 'fail' },
      { path: 'B', equals: [], absent: 'ignore' },
    ]);
  });
});
