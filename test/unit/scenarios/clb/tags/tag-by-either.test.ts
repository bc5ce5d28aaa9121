import { tagByEither } from '../../../../../scenarios/clb/tags/tag-by-either.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(tagByEither, {
  'resource-tag.effect.same-tags': [
    4,
    {
      'given-resources':
        'with load-balancer of its own; TagResources ResourceId=list [{fill: identifier, resource: load-\u2026 Tag=[{Key: colour, Value: red},{Key: size, V\u2026: accept; DescribeTags shows only [{TagKey: colour, TagValue: red},{TagKey\u2026 in TagSets.TagSet',
      'taken-load-balancer':
        'with load-balancer of its own; after TagResources ResourceId=list [{fill: identifier, resource: load-\u2026 Tag=[{Key: colour, Value: red},{Key: size, V\u2026; RemoveTags Tags=[{TagKey: colour, TagValue: red}]: accept; ListTagResources ResourceId=list [{fill: identifier, resource: load-\u2026 shows only [{TagKey: size, TagValue: large}] in TagResources.TagResource',
    },
  ],
});
