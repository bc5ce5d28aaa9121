import { tagTotalOfMany } from '../../../../../scenarios/clb/tag-pages/tag-total-of-many.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(tagTotalOfMany, {
  'tag.pagination.total-of-many': [
    1,
    {
      five: 'with load-balancer of its own; AddTags Tags=[{TagKey: key-1, TagValue: value-1},{Tag…: accept; DescribeTags shows TotalCount=',
    },
  ],
});
