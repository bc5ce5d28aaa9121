import { listTotal } from '../../../../scenarios/pages/list-total.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(
  listTotal,
  {
    'DescribeLoadBalancers.pagination.total-count': [
      2,
      {
        'page-1':
          'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1, CreateLoadBalancer LoadBalancerName=name -2 ClientToken=token -2, CreateLoadBalancer LoadBalancerName=name -3 ClientToken=token -3; DescribeLoadBalancers PageNumber=1 PageSize=2: accept; DescribeLoadBalancers PageNumber=1 PageSize=2 beside TotalCount=3',
        'page-2':
          'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1, CreateLoadBalancer LoadBalancerName=name -2 ClientToken=token -2, CreateLoadBalancer LoadBalancerName=name -3 ClientToken=token -3; DescribeLoadBalancers PageNumber=2 PageSize=2: accept; DescribeLoadBalancers PageNumber=2 PageSize=2 beside TotalCount=3',
      },
    ],
  },
  { others: 1 },
);
