import { listPageSize } from '../../../../scenarios/pages/list-page-size.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(listPageSize, {
  'DescribeLoadBalancers.pagination.page-size': [
    1,
    {
      'page-2':
        'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1, CreateLoadBalancer LoadBalancerName=name -2 ClientToken=token -2, CreateLoadBalancer LoadBalancerName=name -3 ClientToken=token -3; DescribeLoadBalancers PageNumber=2 PageSize=2: accept; DescribeLoadBalancers PageNumber=2 PageSize=2 beside PageSize=',
    },
  ],
});
