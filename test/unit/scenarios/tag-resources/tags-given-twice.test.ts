import { tagsGivenTwice } from '../../../../scenarios/tag-resources/tags-given-twice.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(tagsGivenTwice, {
  'resource-tag.uniqueness.keys-of-a-call': [
    2,
    {
      'TagResources-twice':
        'with load-balancer of its own; TagResources ResourceId=list [{fill: identifier, resource: load-\u2026 Tag=[{Key: colour, Value: red},{Key: colour,\u2026: reject; unchanged in ListTagResources ResourceId=list [{fill: identifier, resource: load-\u2026',
      'UntagResources-twice':
        'with load-balancer of its own; UntagResources ResourceId=list [{fill: identifier, resource: load-\u2026 TagKey=[colour, colour]: reject; unchanged in ListTagResources ResourceId=list [{fill: identifier, resource: load-\u2026',
    },
  ],
});
