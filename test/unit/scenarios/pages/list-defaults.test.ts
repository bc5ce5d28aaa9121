import { listDefaults } from '../../../../scenarios/pages/list-defaults.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(listDefaults, {
  'DescribeLoadBalancers.pagination.defaults': [
    2,
    {
      PageSize: 'DescribeLoadBalancers: accept; DescribeLoadBalancers beside PageSize=',
      PageNumber: 'DescribeLoadBalancers: accept; DescribeLoadBalancers beside PageNumber=',
    },
  ],
});
