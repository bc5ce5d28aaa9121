import { aclInUseNoMore } from '../../../../../scenarios/alb/attachments/acl-in-use-no-more.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  aclInUseNoMore,
  {
    'acl.in-use.dissociated': [
      1,
      {
        dissociated:
          'with acl that is Available of its own, load-balancer, server-group, listener; after AssociateAclsWithListener AclType=White, DissociateAclsFromListener; DeleteAcl: accept',
      },
    ],
  },
  { service: 'alb' },
);
