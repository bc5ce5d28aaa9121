import { requestIdsDiffer } from '../../../../scenarios/gateway/request-ids-differ.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(requestIdsDiffer, {
  'protocol.protocol.request-id-unique': [
    3,
    {
      'DescribeRegions-accepted':
        'after DescribeRegions {"mayFail":true}, DescribeRegions {"mayFail":true}; DescribeRegions: accept; no RequestId twice',
      'DescribeLoadBalancerAttribute-accepted':
        'with load-balancer; after DescribeLoadBalancerAttribute {"mayFail":true}, DescribeLoadBalancerAttribute {"mayFail":true}; DescribeLoadBalancerAttribute: accept; no RequestId twice',
      'DescribeLoadBalancerAttribute-refused':
        'with load-balancer; after DescribeLoadBalancerAttribute {"mayFail":true}, DescribeLoadBalancerAttribute {"mayFail":true}; DescribeLoadBalancerAttribute: reject; no RequestId twice',
    },
  ],
});
