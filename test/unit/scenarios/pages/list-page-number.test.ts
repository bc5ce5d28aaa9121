import { listPageNumber } from '../../../../scenarios/pages/list-page-number.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(
  listPageNumber,
  {
    'DescribeLoadBalancers.pagination.page-number': [
      1,
      {
        'page-2':
          'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1, CreateLoadBalancer LoadBalancerName=name -2 ClientToken=token -2, CreateLoadBalancer LoadBalancerName=name -3 ClientToken=token -3; DescribeLoadBalancers PageNumber=2 PageSize=2: accept; DescribeLoadBalancers PageNumber=2 PageSize=2 beside PageNumber=2',
      },
    ],
  },
  { others: 1 },
);
