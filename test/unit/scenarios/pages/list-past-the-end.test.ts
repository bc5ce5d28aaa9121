import { listPastTheEnd } from '../../../../scenarios/pages/list-past-the-end.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(
  listPastTheEnd,
  {
    'DescribeLoadBalancers.pagination.past-the-end': [
      1,
      {
        'page-1':
          'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1, CreateLoadBalancer LoadBalancerName=name -2 ClientToken=token -2, CreateLoadBalancer LoadBalancerName=name -3 ClientToken=token -3; DescribeLoadBalancers PageNumber=1 PageSize=2: accept; DescribeLoadBalancers PageNumber=3 PageSize=2 lacks 3, or is refused',
      },
    ],
  },
  { others: 1 },
);
