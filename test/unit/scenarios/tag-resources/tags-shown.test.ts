import { tagsShown } from '../../../../scenarios/tag-resources/tags-shown.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(
  tagsShown,
  {
    'tag.effect.shown': [
      3,
      {
        loadbalancer:
          'with load-balancer of its own; TagResources ResourceId=list [{fill: identifier, resource: load-… Tag=[{Key: colour, Value: red},{Key: size, V…: accept; GetLoadBalancerAttribute shows only [{Key: colour, Value: red},{Key: size, V… in Tags',
        acl: 'with acl of its own; TagResources ResourceType=acl ResourceId=list [{fill: identifier, resource: acl}] Tag=[{Key: colour, Value: red},{Key: size, V…: accept; ListAcls shows all [{Tags:[{Key: colour, Value: red},{Key: … in Acls',
      },
    ],
  },
  { service: 'alb' },
);
