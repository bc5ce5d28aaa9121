import { tagRemoval } from '../../../../../scenarios/clb/tags/tag-removal.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(tagRemoval, {
  'tag.effect.removed-tags-are-gone': [
    1,
    {
      'one-of-two':
        'with load-balancer of its own; after AddTags Tags=[{TagKey: colour, TagValue: red},{TagKey…; RemoveTags Tags=[{TagKey: size, TagValue: large}]: accept; DescribeTags shows only [{TagKey: colour, TagValue: red}] in TagSets.TagSet',
    },
  ],
});
