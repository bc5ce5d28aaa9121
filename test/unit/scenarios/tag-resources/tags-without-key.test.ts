import { tagsWithoutKey } from '../../../../scenarios/tag-resources/tags-without-key.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(tagsWithoutKey, {
  'ListTagResources.Tag.conditional.value-needs-key': [
    1,
    {
      'value-alone':
        'with load-balancer of its own; ListTagResources ResourceId=list [{fill: identifier, resource: load-\u2026 Tag=[{Value: red}]: reject',
    },
  ],
  'tag.required.key-at-creation': [
    11,
    {
      'TagResources-value-alone':
        'with load-balancer of its own; TagResources ResourceId=list [{fill: identifier, resource: load-\u2026 Tag=[{Value: red}]: reject; unchanged in ListTagResources ResourceId=list [{fill: identifier, resource: load-\u2026',
      'UploadCACertificate-value-alone':
        'UploadCACertificate CACertificateName=name -refused Tag=[{Value: red}]: reject; unchanged in DescribeCACertificates',
    },
  ],
  'tag.required.key-in-search': [
    3,
    {
      'DescribeVServerGroups-value-alone': 'with load-balancer; DescribeVServerGroups Tag=[{Value: red}]: reject',
      'DescribeLoadBalancerListeners-value-alone': 'DescribeLoadBalancerListeners Tag=[{Value: red}]: reject',
    },
  ],
});
