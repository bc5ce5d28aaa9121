import { tagsGiven } from '../../../../scenarios/tag-resources/tags-given.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(
  tagsGiven,
  {
    'tag.effect.added': [
      6,
      {
        loadbalancer:
          'with load-balancer of its own; TagResources ResourceId=list [{fill: identifier, resource: load-… Tag=[{Key: colour, Value: red},{Key: size, V…: accept; ListTagResources ResourceId=list [{fill: identifier, resource: load-… shows only [{TagKey: colour, TagValue: red, Resourc… in TagResources',
        'acl-beside-another':
          'with acl of its own; after TagResources ResourceType=acl ResourceId=list [{fill: identifier, resource: acl}] Tag=[{Key: size, Value: large}]; TagResources ResourceType=acl ResourceId=list [{fill: identifier, resource: acl}] Tag=[{Key: colour, Value: red}]: accept; ListTagResources ResourceType=acl ResourceId=list [{fill: identifier, resource: acl}] shows only [{TagKey: size, TagValue: large, Resourc… in TagResources',
      },
    ],
  },
  { service: 'alb' },
);
