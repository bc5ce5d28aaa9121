import { tagsFound } from '../../../../scenarios/tag-resources/tags-found.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(
  tagsFound,
  {
    'tag.effect.found': [
      12,
      {
        'loadbalancer-by-pair':
          'with load-balancer of its own; after TagResources ResourceId=list [{fill: identifier, resource: load-… Tag=[{Key: colour, Value: red},{Key: size, V…; ListTagResources ResourceId=list [{fill: identifier, resource: load-… Tag=[{Key: colour, Value: red}]: accept',
        'acl-by-another-key':
          'with acl of its own; after TagResources ResourceType=acl ResourceId=list [{fill: identifier, resource: acl}] Tag=[{Key: colour, Value: red},{Key: size, V…; ListTagResources ResourceType=acl ResourceId=list [{fill: identifier, resource: acl}] Tag=[{Key: shape}]: accept',
      },
    ],
  },
  { service: 'alb' },
);
