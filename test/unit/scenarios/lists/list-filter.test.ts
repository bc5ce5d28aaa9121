import { listFilter } from '../../../../scenarios/lists/list-filter.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(
  listFilter,
  {
    'DescribeLoadBalancers.AddressIPVersion.effect.filter': [
      2,
      {
        ipv4: 'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1 AddressIPVersion=ipv4; DescribeLoadBalancers AddressIPVersion=ipv4: accept; DescribeLoadBalancers AddressIPVersion=ipv4 holds 1',
        ipv6: 'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1 AddressIPVersion=ipv4; DescribeLoadBalancers AddressIPVersion=ipv6: accept; DescribeLoadBalancers AddressIPVersion=ipv6 lacks 1',
      },
    ],
    'DescribeLoadBalancers.PayType.effect.filter': [
      2,
      {
        PayOnDemand:
          'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1 PayType=PayOnDemand; DescribeLoadBalancers PayType=PayOnDemand: accept; DescribeLoadBalancers PayType=PayOnDemand holds 1',
        PrePay:
          'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1 PayType=PayOnDemand; DescribeLoadBalancers PayType=PrePay: accept; DescribeLoadBalancers PayType=PrePay lacks 1',
      },
    ],
  },
  { others: 10 },
);
