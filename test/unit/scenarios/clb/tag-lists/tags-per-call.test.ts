import { tagsPerCall } from '../../../../../scenarios/clb/tag-lists/tags-per-call.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(tagsPerCall, {
  'AddTags.Tags.quota.per-call': [
    2,
    {
      'tags-5': 'with load-balancer of its own; AddTags Tags=[{TagKey: key-1, TagValue: v},{TagKey: k…: accept',
      'tags-6':
        'with load-balancer of its own; AddTags Tags=[{TagKey: key-1, TagValue: v},{TagKey: k…: reject; unchanged in DescribeTags',
    },
  ],
});
