import { tagPageSize } from '../../../../../scenarios/clb/tag-pages/tag-page-size.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(tagPageSize, {
  'tag.pagination.page-size': [
    1,
    {
      'two-of-five':
        'with load-balancer of its own; AddTags Tags=[{TagKey: key-1, TagValue: value-1},{Tag…: accept; DescribeTags PageSize=2 PageNumber=1 has 2, beside PageSize=2',
    },
  ],
});
