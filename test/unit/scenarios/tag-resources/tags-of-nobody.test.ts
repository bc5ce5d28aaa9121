import { tagsOfNobody } from '../../../../scenarios/tag-resources/tags-of-nobody.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(tagsOfNobody, {
  'resource-tag.reference.resource': [
    6,
    {
      'instance-TagResources':
        'with load-balancer of its own; TagResources ResourceId=list [{fill: unknown-identifier, resourc\u2026: reject; unchanged in ListTagResources ResourceId=list [{fill: identifier, resource: load-\u2026',
      'certificate-ListTagResources':
        'with load-balancer of its own; ListTagResources ResourceType=certificate ResourceId=list [{fill: unknown-identifier, resourc\u2026: reject',
    },
  ],
});
