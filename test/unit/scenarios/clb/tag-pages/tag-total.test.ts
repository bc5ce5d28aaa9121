import { tagTotal } from '../../../../../scenarios/clb/tag-pages/tag-total.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(tagTotal, {
  'tag.pagination.total-count': [
    1,
    {
      one: 'with load-balancer of its own; AddTags Tags=[{TagKey: key-1, TagValue: value-1}]: accept; DescribeTags shows TotalCount=1',
    },
  ],
});
