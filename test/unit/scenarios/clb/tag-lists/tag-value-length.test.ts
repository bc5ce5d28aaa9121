import { tagValueLength } from '../../../../../scenarios/clb/tag-lists/tag-value-length.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(tagValueLength, {
  'AddTags.Tags.length.value': [
    2,
    {
      'length-128': 'with load-balancer of its own; AddTags Tags=[{TagKey: k, TagValue: vvvvvvvvvvvvvvvvv…: accept',
      'length-129':
        'with load-balancer of its own; AddTags Tags=[{TagKey: k, TagValue: vvvvvvvvvvvvvvvvv…: reject; unchanged in DescribeTags',
    },
  ],
  'DescribeTags.Tags.length.value': [
    1,
    {
      'length-129':
        'with load-balancer of its own; DescribeTags Tags=[{TagKey: k, TagValue: vvvvvvvvvvvvvvvvv…: reject',
    },
  ],
  'RemoveTags.Tags.length.value': [
    1,
    {
      'length-129':
        'with load-balancer of its own; RemoveTags Tags=[{TagKey: k, TagValue: vvvvvvvvvvvvvvvvv…: reject; unchanged in DescribeTags',
    },
  ],
});
