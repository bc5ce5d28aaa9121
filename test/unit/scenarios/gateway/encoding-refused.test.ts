import { encodingRefused } from '../../../../scenarios/gateway/encoding-refused.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(
  encodingRefused,
  {
    'authentication.authentication.misencoded-ampersand-and-equals': [
      3,
      {
        'bare-post':
          'DescribeLoadBalancers LoadBalancerName=a&b=c&=d: reject; sent with {"method":"POST","signature":"v1","misencoding":{"%26":"&","%3D":"="}}',
        'bare-get':
          'DescribeLoadBalancers LoadBalancerName=a&b=c&=d: reject; sent with {"method":"GET","signature":"v1","misencoding":{"%26":"&","%3D":"="}}',
        'bare-post-query':
          'DescribeLoadBalancers LoadBalancerName=a&b=c&=d: reject; sent with {"method":"POST","place":"query","signature":"v1","misencoding":{"%26":"&","%3D":"="}}',
      },
    ],
    'authentication.authentication.v3-misencoded-unreserved': [
      2,
      {
        'encoded-get':
          'DescribeLoadBalancers LoadBalancerName=a-b_c.d: reject; sent with {"method":"GET","signature":"v3","misencoding":{"-":"%2D","_":"%5F",".":"%2E"}}',
        'encoded-post-query':
          'DescribeLoadBalancers LoadBalancerName=a-b_c.d: reject; sent with {"method":"POST","place":"query","signature":"v3","misencoding":{"-":"%2D","_":"%5F",".":"%2E"}}',
      },
    ],
  },
  { others: 28 },
);
