import { aclRelatedNoMore } from '../../../../../scenarios/clb/acls/acl-related-no-more.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(aclRelatedNoMore, {
  'acl.effect.related-no-more': [
    1,
    {
      deleted:
        'with load-balancer, acl; after CreateLoadBalancerTCPListener AclType=white AclStatus=on; DeleteLoadBalancerListener: accept; DescribeAccessControlListAttribute shows none servers [{LoadBalancerId: $made.load-bal… in RelatedListeners.RelatedListener',
    },
  ],
});
