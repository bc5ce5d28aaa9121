import { tagKeyEmpty } from '../../../../../scenarios/clb/tag-lists/tag-key-empty.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(tagKeyEmpty, {
  'AddTags.Tags.length.empty-key': [
    1,
    {
      empty: 'with load-balancer of its own; AddTags Tags=[{TagKey:, TagValue: v}]: reject; unchanged in DescribeTags',
    },
  ],
  'DescribeTags.Tags.length.empty-key': [
    1,
    { empty: 'with load-balancer of its own; DescribeTags Tags=[{TagKey:, TagValue: v}]: reject' },
  ],
  'RemoveTags.Tags.length.empty-key': [
    1,
    {
      empty:
        'with load-balancer of its own; RemoveTags Tags=[{TagKey:, TagValue: v}]: reject; unchanged in DescribeTags',
    },
  ],
});
