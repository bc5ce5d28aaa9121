import { tagKeyLength } from '../../../../../scenarios/clb/tag-lists/tag-key-length.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(tagKeyLength, {
  'AddTags.Tags.length.key': [
    2,
    {
      'length-64': 'with load-balancer of its own; AddTags Tags=[{TagKey: kkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…: accept',
      'length-65':
        'with load-balancer of its own; AddTags Tags=[{TagKey: kkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…: reject; unchanged in DescribeTags',
    },
  ],
  'DescribeTags.Tags.length.key': [
    1,
    {
      'length-65': 'with load-balancer of its own; DescribeTags Tags=[{TagKey: kkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…: reject',
    },
  ],
  'RemoveTags.Tags.length.key': [
    1,
    {
      'length-65':
        'with load-balancer of its own; RemoveTags Tags=[{TagKey: kkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…: reject; unchanged in DescribeTags',
    },
  ],
});
