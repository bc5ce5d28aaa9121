import { tagOwner } from '../../../../../scenarios/clb/tags/tag-owner.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(tagOwner, {
  'tag.effect.filter-by-load-balancer': [
    1,
    {
      'two-owners':
        'with load-balancer of its own; after AddTags Tags=[{TagKey: colour, TagValue: red}], CreateLoadBalancer ClientToken=token -another; AddTags Tags=[{TagKey: size, TagValue: large}]: accept; DescribeTags shows only [{TagKey: size, TagValue: large}] in TagSets.TagSet',
    },
  ],
});
