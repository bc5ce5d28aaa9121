import { tagAddition } from '../../../../../scenarios/clb/tags/tag-addition.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(tagAddition, {
  'tag.effect.added-tags-are-shown': [
    2,
    {
      'two-at-once':
        'with load-balancer of its own; AddTags Tags=[{TagKey: colour, TagValue: red},{TagKey…: accept; DescribeTags shows only [{TagKey: colour, TagValue: red},{TagKey… in TagSets.TagSet',
      another:
        'with load-balancer of its own; after AddTags Tags=[{TagKey: colour, TagValue: red}]; AddTags Tags=[{TagKey: size, TagValue: large}]: accept; DescribeTags shows only [{TagKey: colour, TagValue: red},{TagKey… in TagSets.TagSet',
    },
  ],
});
