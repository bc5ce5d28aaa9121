import { attachmentsThereAlready } from '../../../../../scenarios/alb/attachments/attachments-there-already.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  attachmentsThereAlready,
  {
    'AssociateAdditionalCertificatesWithListener.Certificates.uniqueness.on-listener': [
      2,
      {
        'beside-another':
          'with load-balancer, server-group, HTTPS listener of its own; after AssociateAdditionalCertificatesWithListener; AssociateAdditionalCertificatesWithListener Certificates=servers [{CertificateId: $declared.certi…: reject; unchanged in ListListenerCertificates',
      },
    ],
    'AssociateAclsWithListener.AclIds.uniqueness.on-listener': [
      2,
      {
        alone:
          'with load-balancer, server-group, HTTP listener of its own, acl; after AssociateAclsWithListener AclType=White; AssociateAclsWithListener AclType=White: observe',
      },
    ],
  },
  { service: 'alb' },
);
