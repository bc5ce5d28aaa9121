import { listByContents } from '../../../../../scenarios/clb/balancers/list-by-contents.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(listByContents, {
  'DescribeLoadBalancers.ServerId.effect.filter': [
    2,
    {
      own: 'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1, AddBackendServers BackendServers=servers [{ServerId: $server1}]; DescribeLoadBalancers ServerId=servers $server1: accept; DescribeLoadBalancers ServerId=servers $server1 holds 1',
      other:
        'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1, AddBackendServers BackendServers=servers [{ServerId: $server1}]; DescribeLoadBalancers ServerId=servers $server2: accept; DescribeLoadBalancers ServerId=servers $server2 lacks 1',
    },
  ],
  'DescribeLoadBalancers.Tags.effect.filter': [
    2,
    {
      own: 'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1, AddTags Tags=[{TagKey: colour, TagValue: red}]; DescribeLoadBalancers Tags=[{TagKey: colour, TagValue: red}]: accept; DescribeLoadBalancers Tags=[{TagKey: colour, TagValue: red}] holds 1',
      other:
        'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1, AddTags Tags=[{TagKey: colour, TagValue: red}]; DescribeLoadBalancers Tags=[{TagKey: colour, TagValue: blue}]: accept; DescribeLoadBalancers Tags=[{TagKey: colour, TagValue: blue}] lacks 1',
    },
  ],
});
