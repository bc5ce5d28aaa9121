import { tagPastTheEnd } from '../../../../../scenarios/clb/tag-pages/tag-past-the-end.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(tagPastTheEnd, {
  'tag.pagination.past-the-end': [
    1,
    {
      'fourth-of-three':
        'with load-balancer of its own; after AddTags Tags=[{TagKey: key-1, TagValue: value-1},{Tag…; DescribeTags PageSize=2 PageNumber=4: observe',
    },
  ],
});
