import { tagsOfMany } from '../../../../scenarios/tag-resources/tags-of-many.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(tagsOfMany, {
  'resource-tag.quota.resources-per-call': [
    3,
    {
      'vservergroup-TagResources':
        'with load-balancer of its own; after CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup; TagResources ResourceType=vservergroup ResourceId=list [{fill: identifier, resource: vserv\u2026: reject; unchanged in ListTagResources ResourceId=list [{fill: identifier, resource: load-\u2026',
      'vservergroup-ListTagResources':
        'with load-balancer of its own; after CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup, CreateVServerGroup; ListTagResources ResourceType=vservergroup ResourceId=list [{fill: identifier, resource: vserv\u2026: reject',
    },
  ],
});
