import { listByHolder } from '../../../../scenarios/lists/list-by-holder.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(
  listByHolder,
  {
    'ListListeners.LoadBalancerIds.effect.filter': [
      3,
      {
        own: 'with load-balancer, server-group; after CreateListener ClientToken=token -1, CreateLoadBalancer ClientToken=token -another; ListListeners LoadBalancerIds=list [{fill: identifier, resource: load-…: accept; ListListeners LoadBalancerIds=list [{fill: identifier, resource: load-… holds 1, has 1',
        other:
          'with load-balancer, server-group; after CreateListener ClientToken=token -1, CreateLoadBalancer ClientToken=token -another; ListListeners LoadBalancerIds=list [{fill: identifier, resource: load-…: accept; ListListeners LoadBalancerIds=list [{fill: identifier, resource: load-… lacks 1, has 0',
        both: 'with load-balancer, server-group; after CreateListener ClientToken=token -1, CreateLoadBalancer ClientToken=token -another; ListListeners LoadBalancerIds=list [{fill: identifier, resource: load-…: accept; ListListeners LoadBalancerIds=list [{fill: identifier, resource: load-… holds 1, has 1',
      },
    ],
    'ListRules.LoadBalancerIds.effect.filter': [
      3,
      {
        other:
          'with load-balancer, server-group, listener; after CreateRule ClientToken=token -1, CreateLoadBalancer ClientToken=token -another; ListRules LoadBalancerIds=list [{fill: identifier, resource: load-…: accept; ListRules LoadBalancerIds=list [{fill: identifier, resource: load-… lacks 1, has 0',
      },
    ],
  },
  { service: 'alb', others: 1 },
);
