import { tagsBeyondQuota } from '../../../../scenarios/tag-resources/tags-beyond-quota.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(tagsBeyondQuota, {
  'resource-tag.quota.per-resource': [
    1,
    {
      instance:
        'with load-balancer of its own; after TagResources ResourceId=list [{fill: identifier, resource: load-\u2026 Tag=[{Key: key-1, Value: v},{Key: key-2, Val\u2026; TagResources ResourceId=list [{fill: identifier, resource: load-\u2026 Tag=[{Key: key-11, Value: v},{Key: key-12, V\u2026: reject; unchanged in ListTagResources ResourceId=list [{fill: identifier, resource: load-\u2026',
    },
  ],
});
