import { aclEmptiedInUse } from '../../../../../scenarios/clb/acl-entries/acl-emptied-in-use.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(aclEmptiedInUse, {
  'acl.in-use.last-entry': [
    1,
    {
      all: 'with acl of its own, load-balancer; after AddAccessControlListEntry AclEntrys=[{entry: 10.0.0.0/24, comment: office},{…, CreateLoadBalancerTCPListener AclType=white AclStatus=on; RemoveAccessControlListEntry AclEntrys=[{entry: 10.0.0.0/24, comment: office},{…: reject; unchanged in DescribeAccessControlListAttribute',
    },
  ],
});
