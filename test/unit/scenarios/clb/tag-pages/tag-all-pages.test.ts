import { tagAllPages } from '../../../../../scenarios/clb/tag-pages/tag-all-pages.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(tagAllPages, {
  'tag.pagination.all-pages': [
    1,
    {
      three:
        'with load-balancer of its own; AddTags Tags=[{TagKey: key-1, TagValue: value-1},{Tag…: accept; DescribeTags PageSize=2 PageNumber=1 + DescribeTags PageSize=2 PageNumber=2 + DescribeTags PageSize=2 PageNumber=3 holds 5, has 5',
    },
  ],
});
