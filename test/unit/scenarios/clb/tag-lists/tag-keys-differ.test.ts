import { tagKeysDiffer } from '../../../../../scenarios/clb/tag-lists/tag-keys-differ.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(tagKeysDiffer, {
  'AddTags.Tags.uniqueness.keys-of-a-call': [
    1,
    {
      twice:
        'with load-balancer of its own; AddTags Tags=[{TagKey: k, TagValue: one},{TagKey: k, …: reject; unchanged in DescribeTags',
    },
  ],
});
