import { attachmentsJoin } from '../../../../../scenarios/alb/attachments/attachments-join.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  attachmentsJoin,
  {
    'listener-certificate.effect.added': [
      4,
      {
        another:
          'with load-balancer, server-group, HTTPS listener of its own; after AssociateAdditionalCertificatesWithListener; AssociateAdditionalCertificatesWithListener Certificates=servers [{CertificateId: $declared.certi…: accept; ListListenerCertificates CertificateIds=servers [$declared.certificates#2, $decl… shows only servers [{CertificateId: $declared.certi… in Certificates',
        'to-none-on-quic':
          'with load-balancer, server-group, HTTPS listener of its own; AssociateAdditionalCertificatesWithListener: accept; ListListenerCertificates shows only servers [{CertificateId: $declared.certi… in Certificates',
      },
    ],
    'listener-acl.effect.added': [
      4,
      {
        another:
          'with load-balancer, server-group, HTTP listener of its own, acl; after CreateAcl ClientToken=token -number-2, AssociateAclsWithListener AclType=White; AssociateAclsWithListener AclType=White: accept; ListAclRelations shows only servers [{ListenerId: $made.listener, St… in AclRelations.RelatedListeners; ListAclRelations shows only servers [{ListenerId: $made.listener, St… in AclRelations.RelatedListeners',
      },
    ],
  },
  { service: 'alb' },
);
