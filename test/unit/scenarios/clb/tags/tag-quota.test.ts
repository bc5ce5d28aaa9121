import { tagQuota } from '../../../../../scenarios/clb/tags/tag-quota.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(tagQuota, {
  'tag.quota.per-load-balancer': [
    2,
    {
      ten: 'with load-balancer of its own; after AddTags Tags=[{TagKey: key-1, TagValue: value-1},{Tag…; AddTags Tags=[{TagKey: key-6, TagValue: value-6},{Tag…: accept; DescribeTags shows only [{TagKey: key-1, TagValue: value-1},{Tag… in TagSets.TagSet',
      eleven:
        'with load-balancer of its own; after AddTags Tags=[{TagKey: key-1, TagValue: value-1},{Tag…, AddTags Tags=[{TagKey: key-6, TagValue: value-6},{Tag…; AddTags Tags=[{TagKey: key-11, TagValue: value-11}]: reject; unchanged in DescribeTags',
    },
  ],
});
