import { tagPageDefaults } from '../../../../../scenarios/clb/tag-pages/tag-page-defaults.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(tagPageDefaults, {
  'tag.pagination.defaults': [
    1,
    {
      'no-paging':
        'with load-balancer of its own; AddTags Tags=[{TagKey: key-1, TagValue: value-1},{Tag…: accept; DescribeTags shows PageSize=50, PageNumber=1',
    },
  ],
});
