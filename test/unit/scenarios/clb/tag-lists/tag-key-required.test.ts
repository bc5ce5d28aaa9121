import { tagKeyRequired } from '../../../../../scenarios/clb/tag-lists/tag-key-required.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(tagKeyRequired, {
  'AddTags.Tags.required.key': [
    1,
    { absent: 'with load-balancer of its own; AddTags Tags=[{TagValue: v}]: reject; unchanged in DescribeTags' },
  ],
  'RemoveTags.Tags.required.key': [
    1,
    { absent: 'with load-balancer of its own; RemoveTags Tags=[{TagValue: v}]: reject; unchanged in DescribeTags' },
  ],
});
