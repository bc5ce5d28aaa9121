import { tagElsewhere } from '../../../../../scenarios/clb/tags/tag-elsewhere.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(tagElsewhere, {
  'tag.effect.not-listed-elsewhere': [
    2,
    {
      'by-load-balancer':
        'with load-balancer of its own; after AddTags Tags=[{TagKey: only-in-one-region, TagValue: …; DescribeTags: observe; DescribeTags holds 1; DescribeTags lacks 1, or is refused',
      'by-key':
        'with load-balancer of its own; after AddTags Tags=[{TagKey: only-in-one-region, TagValue: …; DescribeTags Tags=[{TagKey: only-in-one-region}]: observe; DescribeTags Tags=[{TagKey: only-in-one-region}] holds 1; DescribeTags Tags=[{TagKey: only-in-one-region}] lacks 1, or is refused',
    },
  ],
});
