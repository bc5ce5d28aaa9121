import { aclsShown } from '../../../../../scenarios/alb/attachments/acls-shown.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  aclsShown,
  {
    'listener-acl.effect.shown': [
      2,
      {
        Black:
          'with load-balancer, server-group, HTTP listener of its own, acl; AssociateAclsWithListener: accept; ListAclRelations shows only servers [{ListenerId: $made.listener, St… in AclRelations.RelatedListeners; GetListenerAttribute shows AclConfig.AclType=Black, only servers [{AclId: $made.acl#1, Status: As… in AclConfig.AclRelations',
      },
    ],
  },
  { service: 'alb' },
);
