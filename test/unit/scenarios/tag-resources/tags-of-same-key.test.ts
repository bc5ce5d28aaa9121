import { tagsOfSameKey } from '../../../../scenarios/tag-resources/tags-of-same-key.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(
  tagsOfSameKey,
  {
    'tag.effect.same-key': [
      3,
      {
        loadbalancer:
          'with load-balancer of its own; after TagResources ResourceId=list [{fill: identifier, resource: load-… Tag=[{Key: colour, Value: red}]; TagResources ResourceId=list [{fill: identifier, resource: load-… Tag=[{Key: colour, Value: blue}]: observe',
        acl: 'with acl of its own; after TagResources ResourceType=acl ResourceId=list [{fill: identifier, resource: acl}] Tag=[{Key: colour, Value: red}]; TagResources ResourceType=acl ResourceId=list [{fill: identifier, resource: acl}] Tag=[{Key: colour, Value: blue}]: observe',
      },
    ],
  },
  { service: 'alb' },
);
