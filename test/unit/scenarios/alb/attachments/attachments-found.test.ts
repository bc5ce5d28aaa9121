import { attachmentsFound } from '../../../../../scenarios/alb/attachments/attachments-found.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  attachmentsFound,
  {
    'ListListenerCertificates.CertificateIds.effect.filter': [
      3,
      {
        one: 'with load-balancer, server-group, HTTPS listener of its own; after AssociateAdditionalCertificatesWithListener Certificates=servers [{CertificateId: $declared.certi…; ListListenerCertificates CertificateIds=servers [$declared.certificates#3]: accept',
        'not-there':
          'with load-balancer, server-group, HTTPS listener of its own; after AssociateAdditionalCertificatesWithListener Certificates=servers [{CertificateId: $declared.certi…; ListListenerCertificates CertificateIds=servers [$declared.certificates#4]: accept',
      },
    ],
  },
  { service: 'alb' },
);
