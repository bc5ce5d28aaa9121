import { tagSearchByKey } from '../../../../../scenarios/clb/tags/tag-search-by-key.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(tagSearchByKey, {
  'tag.effect.filter-by-key': [
    1,
    {
      'one-key':
        'with load-balancer of its own; AddTags Tags=[{TagKey: colour, TagValue: red},{TagKey…: accept; DescribeTags Tags=[{TagKey: colour}] shows only [{TagKey: colour, TagValue: red}] in TagSets.TagSet',
    },
  ],
});
