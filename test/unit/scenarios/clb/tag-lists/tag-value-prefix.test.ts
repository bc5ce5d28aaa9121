import { tagValuePrefix } from '../../../../../scenarios/clb/tag-lists/tag-value-prefix.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(tagValuePrefix, {
  'AddTags.Tags.pattern.value-prefix': [
    2,
    {
      inside: 'with load-balancer of its own; AddTags Tags=[{TagKey: k, TagValue: my-aliyun}]: accept',
      prefix:
        'with load-balancer of its own; AddTags Tags=[{TagKey: k, TagValue: aliyun-value}]: reject; unchanged in DescribeTags',
    },
  ],
  'DescribeTags.Tags.pattern.value-prefix': [
    1,
    { prefix: 'with load-balancer of its own; DescribeTags Tags=[{TagKey: k, TagValue: aliyun-value}]: reject' },
  ],
  'RemoveTags.Tags.pattern.value-prefix': [
    1,
    {
      prefix:
        'with load-balancer of its own; RemoveTags Tags=[{TagKey: k, TagValue: aliyun-value}]: reject; unchanged in DescribeTags',
    },
  ],
});
