import { tagsOfMatching } from '../../../../scenarios/tag-resources/tags-of-matching.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(tagsOfMatching, {
  'resource-tag.effect.found': [
    8,
    {
      'instance-by-pair':
        'with load-balancer of its own; after TagResources ResourceId=list [{fill: identifier, resource: load-\u2026 Tag=[{Key: colour, Value: red},{Key: size, V\u2026; ListTagResources ResourceId=list [{fill: identifier, resource: load-\u2026 Tag=[{Key: colour, Value: red}]: accept',
      'certificate-by-another-key':
        'with server-certificate of its own; after TagResources ResourceType=certificate ResourceId=list [{fill: identifier, resource: serve\u2026 Tag=[{Key: colour, Value: red},{Key: size, V\u2026; ListTagResources ResourceType=certificate ResourceId=list [{fill: identifier, resource: serve\u2026 Tag=[{Key: shape}]: accept',
    },
  ],
});
