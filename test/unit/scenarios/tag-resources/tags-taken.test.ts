import { tagsTaken } from '../../../../scenarios/tag-resources/tags-taken.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(
  tagsTaken,
  {
    'tag.effect.removed': [
      12,
      {
        'loadbalancer-by-pair':
          'with load-balancer of its own; after TagResources ResourceId=list [{fill: identifier, resource: load-… Tag=[{Key: colour, Value: red},{Key: size, V…; UnTagResources ResourceId=list [{fill: identifier, resource: load-… Tag=[{Key: colour, Value: red}]: accept; ListTagResources ResourceId=list [{fill: identifier, resource: load-… shows only [{TagKey: size, TagValue: large, Resourc… in TagResources',
        'acl-all':
          'with acl of its own; after TagResources ResourceType=acl ResourceId=list [{fill: identifier, resource: acl}] Tag=[{Key: colour, Value: red},{Key: size, V…; UnTagResources ResourceType=acl ResourceId=list [{fill: identifier, resource: acl}] All=true no Tag: accept; ListTagResources ResourceType=acl ResourceId=list [{fill: identifier, resource: acl}] shows only [] in TagResources',
      },
    ],
  },
  { service: 'alb' },
);
