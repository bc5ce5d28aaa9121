import { attachmentsAbsent } from '../../../../../scenarios/alb/attachments/attachments-absent.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  attachmentsAbsent,
  {
    'DissociateAdditionalCertificatesFromListener.Certificates.reference.on-listener': [
      3,
      {
        'beside-one-there':
          'with load-balancer, server-group, HTTPS listener of its own; after AssociateAdditionalCertificatesWithListener; DissociateAdditionalCertificatesFromListener Certificates=servers [{CertificateId: $declared.certi…: reject; unchanged in ListListenerCertificates',
      },
    ],
    'DissociateAclsFromListener.AclIds.reference.on-listener': [
      3,
      {
        'of-none':
          'with load-balancer, server-group, HTTP listener of its own, acl; DissociateAclsFromListener: reject; unchanged in ListAclRelations',
      },
    ],
  },
  { service: 'alb' },
);
