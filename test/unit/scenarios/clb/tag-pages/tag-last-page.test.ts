import { tagLastPage } from '../../../../../scenarios/clb/tag-pages/tag-last-page.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(tagLastPage, {
  'tag.pagination.last-page': [
    1,
    {
      'third-of-three':
        'with load-balancer of its own; AddTags Tags=[{TagKey: key-1, TagValue: value-1},{Tag…: accept; DescribeTags PageSize=2 PageNumber=3 has 1, beside PageNumber=3',
    },
  ],
});
