import { tagOverwriting } from '../../../../../scenarios/clb/tags/tag-overwriting.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(tagOverwriting, {
  'tag.effect.same-key-overwrites': [
    1,
    {
      'other-value':
        'with load-balancer of its own; after AddTags Tags=[{TagKey: colour, TagValue: red},{TagKey…; AddTags Tags=[{TagKey: colour, TagValue: blue}]: accept; DescribeTags shows only [{TagKey: colour, TagValue: blue},{TagKe… in TagSets.TagSet',
    },
  ],
});
