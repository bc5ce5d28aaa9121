import { encodingArrives } from '../../../../scenarios/gateway/encoding-arrives.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(
  encodingArrives,
  {
    'protocol.protocol.encoding-ampersand-and-equals': [
      6,
      {
        post: 'DescribeLoadBalancers LoadBalancerName=a&b=c&=d: authentic; sent with {"method":"POST","signature":"v1"}',
        'post-query-tag':
          'with load-balancer of its own; AddTags Tags=[{TagKey: encoded, TagValue: a&b=c&=d}]: authentic; DescribeTags shows only [{TagKey: encoded, TagValue: a&b=c&=d}] in TagSets.TagSet; sent with {"method":"POST","place":"query","signature":"v1"}',
      },
    ],
    'protocol.protocol.v3-encoding-unreserved': [
      6,
      {
        post: 'DescribeLoadBalancers LoadBalancerName=a-b_c.d: authentic; sent with {"method":"POST","signature":"v3"}',
        'post-query-tag':
          'with load-balancer of its own; AddTags Tags=[{TagKey: encoded, TagValue: a-b_c.d}]: authentic; DescribeTags shows only [{TagKey: encoded, TagValue: a-b_c.d}] in TagSets.TagSet; sent with {"method":"POST","place":"query","signature":"v3"}',
      },
    ],
  },
  { others: 28 },
);
