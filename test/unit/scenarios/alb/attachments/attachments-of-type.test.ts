import { attachmentsOfType } from '../../../../../scenarios/alb/attachments/attachments-of-type.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  attachmentsOfType,
  {
    'ListListenerCertificates.CertificateType.effect.filter': [
      2,
      {
        Server:
          'with load-balancer, server-group, HTTPS listener of its own; after AssociateAdditionalCertificatesWithListener; ListListenerCertificates CertificateType=Server: accept',
        Ca: 'with load-balancer, server-group, HTTPS listener of its own; after AssociateAdditionalCertificatesWithListener; ListListenerCertificates CertificateType=Ca: accept',
      },
    ],
  },
  { service: 'alb' },
);
