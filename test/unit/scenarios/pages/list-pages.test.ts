import { listPages } from '../../../../scenarios/pages/list-pages.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(
  listPages,
  {
    'DescribeLoadBalancers.pagination.pages': [
      1,
      {
        'page-1':
          'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1, CreateLoadBalancer LoadBalancerName=name -2 ClientToken=token -2, CreateLoadBalancer LoadBalancerName=name -3 ClientToken=token -3; DescribeLoadBalancers PageNumber=1 PageSize=2: accept; DescribeLoadBalancers PageNumber=1 PageSize=2 has 2; DescribeLoadBalancers PageNumber=2 PageSize=2 has 1; DescribeLoadBalancers PageNumber=1 PageSize=2 + DescribeLoadBalancers PageNumber=2 PageSize=2 holds 3, has 3',
      },
    ],
  },
  { others: 1 },
);
