import { tagSearchByPair } from '../../../../../scenarios/clb/tags/tag-search-by-pair.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(tagSearchByPair, {
  'tag.effect.filter-by-pair': [
    2,
    {
      pair: 'with load-balancer of its own; AddTags Tags=[{TagKey: colour, TagValue: red},{TagKey…: accept; DescribeTags Tags=[{TagKey: colour, TagValue: red}] shows only [{TagKey: colour, TagValue: red}] in TagSets.TagSet',
      'other-value':
        'with load-balancer of its own; AddTags Tags=[{TagKey: colour, TagValue: red},{TagKey…: accept; DescribeTags Tags=[{TagKey: colour, TagValue: blue}] shows only [] in TagSets.TagSet',
    },
  ],
});
