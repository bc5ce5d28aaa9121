import { attachmentsLeave } from '../../../../../scenarios/alb/attachments/attachments-leave.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  attachmentsLeave,
  {
    'listener-certificate.effect.removed': [
      3,
      {
        'one-of-two':
          'with load-balancer, server-group, HTTPS listener of its own; after AssociateAdditionalCertificatesWithListener Certificates=servers [{CertificateId: $declared.certi…; DissociateAdditionalCertificatesFromListener Certificates=servers [{CertificateId: $declared.certi…: accept; ListListenerCertificates CertificateIds=servers [$declared.certificates#2, $decl… shows all servers [{CertificateId: $declared.certi… in Certificates, none servers [{CertificateId: $declared.certi… in Certificates',
      },
    ],
    'listener-acl.effect.removed': [
      3,
      {
        all: 'with load-balancer, server-group, HTTP listener of its own, acl; after CreateAcl ClientToken=token -number-2, AssociateAclsWithListener AclType=White; DissociateAclsFromListener: accept; ListAclRelations shows none servers [{ListenerId: $made.listener, St… in AclRelations.RelatedListeners; ListAclRelations shows none servers [{ListenerId: $made.listener, St… in AclRelations.RelatedListeners',
      },
    ],
  },
  { service: 'alb' },
);
