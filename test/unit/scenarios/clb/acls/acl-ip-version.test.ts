import { aclIpVersion } from '../../../../../scenarios/clb/acls/acl-ip-version.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(aclIpVersion, {
  'acl.conditional.ip-version': [
    4,
    {
      tcp: 'with load-balancer, acl; CreateLoadBalancerTCPListener AclType=white AclStatus=on: reject; unchanged in DescribeLoadBalancerAttribute',
    },
  ],
});
