import { aclRelated } from '../../../../../scenarios/clb/acls/acl-related.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(aclRelated, {
  'acl.effect.related-listeners': [
    4,
    {
      tcp: 'with acl, load-balancer; after CreateLoadBalancerTCPListener AclType=white AclStatus=on; DescribeAccessControlListAttribute: accept; DescribeAccessControlListAttribute shows only servers [{LoadBalancerId: $made.load-bal… in RelatedListeners.RelatedListener',
    },
  ],
});
