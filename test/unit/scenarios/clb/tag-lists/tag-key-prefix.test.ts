import { tagKeyPrefix } from '../../../../../scenarios/clb/tag-lists/tag-key-prefix.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(tagKeyPrefix, {
  'AddTags.Tags.pattern.key-prefix': [
    2,
    {
      inside: 'with load-balancer of its own; AddTags Tags=[{TagKey: my-aliyun, TagValue: v}]: accept',
      prefix:
        'with load-balancer of its own; AddTags Tags=[{TagKey: aliyun-key, TagValue: v}]: reject; unchanged in DescribeTags',
    },
  ],
  'DescribeTags.Tags.pattern.key-prefix': [
    1,
    { prefix: 'with load-balancer of its own; DescribeTags Tags=[{TagKey: aliyun-key, TagValue: v}]: reject' },
  ],
  'RemoveTags.Tags.pattern.key-prefix': [
    1,
    {
      prefix:
        'with load-balancer of its own; RemoveTags Tags=[{TagKey: aliyun-key, TagValue: v}]: reject; unchanged in DescribeTags',
    },
  ],
});
