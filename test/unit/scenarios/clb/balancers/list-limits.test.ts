import { listLimits } from '../../../../../scenarios/clb/balancers/list-limits.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(listLimits, {
  'DescribeLoadBalancers.LoadBalancerId.quota.per-call': [
    2,
    {
      'items-10':
        'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1, CreateLoadBalancer LoadBalancerName=name -2 ClientToken=token -2, CreateLoadBalancer LoadBalancerName=name -3 ClientToken=token -3, CreateLoadBalancer LoadBalancerName=name -4 ClientToken=token -4, CreateLoadBalancer LoadBalancerName=name -5 ClientToken=token -5, CreateLoadBalancer LoadBalancerName=name -6 ClientToken=token -6, CreateLoadBalancer LoadBalancerName=name -7 ClientToken=token -7, CreateLoadBalancer LoadBalancerName=name -8 ClientToken=token -8, CreateLoadBalancer LoadBalancerName=name -9 ClientToken=token -9, CreateLoadBalancer LoadBalancerName=name -10 ClientToken=token -10; DescribeLoadBalancers: accept; DescribeLoadBalancers holds 10',
      'items-11': 'DescribeLoadBalancers: reject',
    },
  ],
  'DescribeLoadBalancers.LoadBalancerName.quota.per-call': [
    2,
    {
      'items-10': 'DescribeLoadBalancers LoadBalancerName=nobody-1,nobody-2,nobody-3,nobody-4,nobo…: accept',
      'items-11': 'DescribeLoadBalancers LoadBalancerName=nobody-1,nobody-2,nobody-3,nobody-4,nobo…: reject',
    },
  ],
  'DescribeLoadBalancers.Tags.quota.per-call': [
    2,
    {
      'items-10': 'DescribeLoadBalancers Tags=[{TagKey: limit-1, TagValue: v},{TagKey:…: accept',
      'items-11': 'DescribeLoadBalancers Tags=[{TagKey: limit-1, TagValue: v},{TagKey:…: reject',
    },
  ],
});
