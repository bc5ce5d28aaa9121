import { aclsAskedFor } from '../../../../../scenarios/alb/attachments/acls-asked-for.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  aclsAskedFor,
  {
    'ListAclRelations.AclIds.effect.filter': [
      3,
      {
        second:
          'with load-balancer, server-group, HTTP listener of its own, acl; after CreateAcl ClientToken=token -number-2, AssociateAclsWithListener AclType=White; ListAclRelations: accept',
      },
    ],
  },
  { service: 'alb' },
);
