import { tagsAtCreation } from '../../../../scenarios/tag-resources/tags-at-creation.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(tagsAtCreation, {
  'resource-tag.effect.given-at-creation': [
    5,
    {
      instance:
        'CreateLoadBalancer ClientToken=token Tag=[{Key: colour, Value: red},{Key: size, V\u2026: accept; ListTagResources ResourceId=list [{fill: identifier, resource: load-\u2026 shows only [{TagKey: colour, TagValue: red, Resourc\u2026 in TagResources.TagResource',
      masterslaveservergroup:
        'with load-balancer; CreateMasterSlaveServerGroup Tag=[{Key: colour, Value: red},{Key: size, V\u2026: accept; ListTagResources ResourceType=masterslaveservergroup ResourceId=list [{fill: identifier, resource: maste\u2026 shows only [{TagKey: colour, TagValue: red, Resourc\u2026 in TagResources.TagResource',
    },
  ],
});
