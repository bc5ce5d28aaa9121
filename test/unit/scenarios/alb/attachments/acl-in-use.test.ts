import { aclInUse } from '../../../../../scenarios/alb/attachments/acl-in-use.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  aclInUse,
  {
    'acl.in-use.listener': [
      1,
      {
        associated:
          'with acl that is Available of its own, load-balancer, server-group, listener; after AssociateAclsWithListener AclType=White; DeleteAcl: reject; unchanged in ListAcls',
      },
    ],
  },
  { service: 'alb' },
);
